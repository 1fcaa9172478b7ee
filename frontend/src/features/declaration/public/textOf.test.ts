import { describe, expect, it } from 'vitest'
import type { DeclarationVersion } from '@/api/generated'
import { languageOf, partsIn, readableIn } from './textOf'

const version: DeclarationVersion = {
  number: 1,
  state: 'PUBLISHED',
  isCurrent: true,
  sourceLanguage: 'en',
  blocks: [
    { id: 'a', kind: 'PREAMBLE', texts: { en: 'Cities teach.', 'es-AR': 'Las ciudades enseñan.', fr: 'Les villes.' } },
    { id: 'b', kind: 'CLAUSE', number: 1, texts: { en: 'We open libraries.', 'es-AR': 'Abrimos bibliotecas.' } },
  ],
  translations: [
    { language: 'en', status: 'ORIGINAL', missing: [], outdated: [] },
    { language: 'es-AR', status: 'REVIEWED', missing: [], outdated: [] },
    { language: 'fr', status: 'DRAFT', missing: ['b'], outdated: [] },
  ],
}

describe('the text of a declaration', () => {
  it('is read in the languages that have all of it', () => {
    expect(readableIn(version).map(({ language }) => language)).toEqual(['en', 'es-AR'])
  })

  it('is shown as asked, else as the reader reads, else as it was written', () => {
    expect(languageOf(version, 'en', 'es')).toBe('en')
    expect(languageOf(version, undefined, 'es')).toBe('es-AR')
    expect(languageOf(version, 'fr', 'fr')).toBe('en')
  })

  it('says of each part in which language it is, where that is another', () => {
    expect(partsIn(version, 'fr')).toEqual([
      { id: 'a', kind: 'PREAMBLE', number: undefined, text: 'Les villes.' },
      { id: 'b', kind: 'CLAUSE', number: 1, text: 'We open libraries.', language: 'en' },
    ])
  })
})
