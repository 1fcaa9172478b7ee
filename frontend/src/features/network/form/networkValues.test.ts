import { describe, expect, it } from 'vitest'
import { i18n } from '@/lib/i18n/i18n'
import {
  fieldNames,
  languagesOf,
  type NetworkValues,
  networkSchema,
  toNewNetwork,
  toPatch,
  toValues,
} from './networkValues'

const known = { kind: 'TERRITORIAL', sourceLanguage: 'it', parent: 'iaec' }
const fresh = toValues(known)
const italy: NetworkValues = { ...fresh, names: { ...fresh.names, it: 'Rete italiana' } }

describe('network form', () => {
  it('begins a new network in the language it will be kept in', () => {
    expect(languagesOf(known)).toEqual(['it', 'en', 'es', 'fr'])
    expect(fieldNames(['it']).slice(0, 2)).toEqual(['names.it', 'scope.it'])
  })

  it('sends what was written and nothing empty', () => {
    const handles = [
      { platform: 'X', handle: '@rete' },
      { platform: '', handle: '' },
    ]
    expect(JSON.parse(JSON.stringify(toNewNetwork({ ...italy, founded: '2004-05', handles })))).toEqual({
      names: { it: 'Rete italiana' },
      kind: 'TERRITORIAL',
      sourceLanguage: 'it',
      parent: 'iaec',
      founded: { edtf: '2004-05' },
      handles: [{ platform: 'X', handle: '@rete' }],
      themes: [],
      reportingCycleMonths: 12,
      membersMustBelongToParent: false,
    })
  })

  it('sends only what changed; an emptied field is cleared', () => {
    expect(toPatch(italy, structuredClone(italy))).toBeUndefined()
    const before = { ...italy, shortName: 'RI', founded: '2004' }
    const about = { ...before.about, it: 'Chi siamo' }
    expect(
      toPatch(before, { ...before, parent: '', shortName: '', founded: '', about, reportingCycleMonths: '24' }),
    ).toEqual({
      parent: null,
      shortName: null,
      founded: null,
      about: { it: 'Chi siamo' },
      reportingCycleMonths: 24,
    })
  })

  it('wants a name in the language of the record, a real date, and a handle with the medium', () => {
    const schema = networkSchema(i18n.getFixedT('en', 'network'), (tag) => tag)
    const paths = (values: NetworkValues) =>
      schema.safeParse(values).error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(paths(italy)).toEqual([])
    expect(paths(fresh)).toEqual(['names.it'])
    expect(paths({ ...italy, about: { it: '', en: 'Only English' } })).toEqual(['about.it'])
    expect(paths({ ...italy, handles: [{ platform: 'X', handle: ' ' }] })).toEqual(['handles'])
    expect(paths({ ...italy, founded: 'long ago' })).toEqual(['founded'])
    expect(paths({ ...italy, reportingCycleMonths: '0' })).toEqual(['reportingCycleMonths'])
  })
})
