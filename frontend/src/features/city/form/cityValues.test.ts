import { describe, expect, it } from 'vitest'
import type { City } from '@/api/generated'
import { i18n } from '@/lib/i18n/i18n'
import { type CityValues, citySchema, fieldNames, toPatch, toValues } from './cityValues'

const city: City = {
  id: '01932f6e-8a00-7000-8000-000000000001',
  slug: 'espoo-fi',
  kind: 'MUNICIPALITY',
  sourceLanguage: 'fi',
  ownName: 'Espoo',
  names: { fi: 'Espoo', sv: 'Esbo' },
  furtherNames: [],
  country: 'FI',
  dayZone: 'Europe/Helsinki',
  languages: ['fi', 'sv'],
  themes: ['lifelong-learning'],
  participants: [],
  sources: [],
  about: { fi: 'Kaupunki', en: 'A city' },
  population: { value: 256_760, unit: 'inhabitants', source: 'GeoNames' },
  createdAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
}
const before = toValues(city)

describe('city form', () => {
  it('offers the text in the language of the city first', () => {
    expect(fieldNames(city).slice(0, 4)).toEqual(['about.fi', 'about.en', 'about.es', 'about.fr'])
  })

  it('sends nothing when nothing changed', () => {
    expect(toPatch(before, structuredClone(before))).toBeUndefined()
  })

  it('sends only what changed; an emptied field is cleared', () => {
    const after = structuredClone(before)
    after.about.en = ''
    after.about.es = 'Una ciudad'
    after.timeZone = 'Europe/Helsinki'
    expect(toPatch(before, after)).toEqual({ about: { en: null, es: 'Una ciudad' }, timeZone: 'Europe/Helsinki' })
  })

  it('clears the text as a whole when no language is left', () => {
    const after = { ...before, about: { fi: '', en: ' ', es: '', fr: '' } }
    expect(toPatch(before, after)).toEqual({ about: null })
  })

  it('wants the text in the language of the record, and the source of a figure', () => {
    const schema = citySchema(city, i18n.getFixedT('en', 'city'), (tag) => tag)
    const paths = (values: CityValues) => schema.safeParse(values).error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(paths(before)).toEqual([])
    expect(paths({ ...before, about: { fi: '', en: 'Only English' } })).toEqual(['about.fi'])
    expect(paths({ ...before, population: { value: '12', year: '20', source: '' } })).toEqual(
      expect.arrayContaining(['population.year']),
    )
    expect(paths({ ...before, website: 'espoo.fi' })).toEqual(['website'])
  })

  it('sends a figure as a whole, with its source, and without a year where none is stated', () => {
    const after = { ...before, population: { value: '314024', year: '', source: 'Statistics Finland' } }
    expect(toPatch(before, after)).toEqual({
      population: { value: 314_024, unit: 'inhabitants', year: null, source: 'Statistics Finland' },
    })
    expect(toPatch(before, { ...before, population: { value: '', year: '', source: '' } })).toEqual({
      population: null,
    })
  })
})
