import { describe, expect, it } from 'vitest'
import { factPatch, newValues, toNewDeclaration } from './declarationValues'

describe('a new declaration', () => {
  const values = { ...newValues('iaec', 'es', 2026), titles: ' Declaración ', theme: '' }

  it('begins with its title in the language in which it is written', () => {
    expect(toNewDeclaration(values)).toEqual({
      kind: 'INTERNATIONAL_DAY',
      year: 2026,
      issuer: 'iaec',
      sourceLanguage: 'es',
      titles: { es: 'Declaración' },
      sources: [],
    })
  })

  it('is closed where its text is elsewhere', () => {
    const sources = 'https://www.edcities.org\n\n Minutes of 1990 '
    expect(toNewDeclaration({ ...values, text: 'elsewhere', sources })).toMatchObject({
      state: 'CLOSED',
      sources: ['https://www.edcities.org', 'Minutes of 1990'],
    })
  })
})

describe('what is said of a declaration', () => {
  const { kind, year, conference, sources } = newValues('iaec', 'es', 2026)
  const before = {
    kind,
    year,
    conference,
    sources,
    commitments: { value: '20', unit: 'principles', source: 'its preface' },
  }

  it('is sent where it changed', () => {
    expect(factPatch({ ...before, year: '2025' }, before)).toEqual({ year: 2025 })
    expect(factPatch({ ...before, commitments: { ...before.commitments, value: '' } }, before)).toEqual({
      commitments: null,
    })
    expect(factPatch({ ...before, conference: 'iclc-1' }, before)).toEqual({ conference: 'iclc-1' })
    expect(factPatch(before, { ...before, conference: 'iclc-1' })).toEqual({ conference: null })
    expect(factPatch(before, before)).toBeUndefined()
  })
})
