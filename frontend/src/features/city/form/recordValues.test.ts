import { describe, expect, it } from 'vitest'
import { i18n } from '@/lib/i18n/i18n'
import { city } from '@/test/records'
import { type RecordValues, recordSchema, toNewCity, toPatch, toValues } from './recordValues'

const fresh = toValues({ sourceLanguage: 'fi' })
const espoo: RecordValues = { ...fresh, ownName: ' Espoo ', country: 'FI' }

describe('the record of a city', () => {
  it('takes its own name where no other is given', () => {
    expect(toNewCity(espoo)).toMatchObject({ ownName: 'Espoo', names: { fi: 'Espoo' }, country: 'FI' })
    expect(toNewCity({ ...espoo, names: { fi: 'Espoo', sv: 'Esbo' } }).names).toEqual({ fi: 'Espoo', sv: 'Esbo' })
  })

  it('does not take a borrowed point for its own', () => {
    const place = { latitude: 1, longitude: 2, borrowedFrom: 'helsinki-fi' }
    expect(toValues(city('espoo-fi', { place })).place.latitude).toBe('')
  })

  it('sends only what changed', () => {
    expect(toPatch(espoo, structuredClone(espoo))).toBeUndefined()
    const place = { latitude: '60.2', longitude: '24.65', source: 'GeoNames' }
    const after = { ...espoo, kind: 'CONSORTIUM', participants: 'Espoo\n\n Kauniainen ', place }
    expect(toPatch(espoo, after)).toEqual({
      kind: 'CONSORTIUM',
      participants: ['Espoo', 'Kauniainen'],
      place: { latitude: 60.2, longitude: 24.65, source: 'GeoNames' },
    })
    expect(toPatch(after, { ...after, place: fresh.place })).toEqual({ place: null })
  })

  it('takes the further names as they are typed, and no empty row for one', () => {
    const pusan = { kind: 'FORMER', language: 'en', name: ' Pusan ', source: '' } as const
    const named = { ...espoo, furtherNames: [pusan, { ...pusan, name: ' ' }, { ...pusan, source: ' GeoNames ' }] }
    const sent = [
      { kind: 'FORMER', language: 'en', name: 'Pusan' },
      { kind: 'FORMER', language: 'en', name: 'Pusan', source: 'GeoNames' },
    ] as const
    expect(toNewCity(named).furtherNames).toEqual(sent)
    expect(toPatch(espoo, named)).toEqual({ furtherNames: sent })
    expect(toValues(city('busan-kr', { furtherNames: [...sent] })).furtherNames).toEqual([
      { ...sent[0], source: '' },
      sent[1],
    ])
  })

  it('wants a name, a country, and a whole point on the Earth', () => {
    const schema = recordSchema(i18n.getFixedT('en', 'city'), (tag) => tag)
    const paths = (values: RecordValues) =>
      schema.safeParse(values).error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(paths(espoo)).toEqual([])
    expect(paths(fresh)).toEqual(['ownName', 'country'])
    expect(paths({ ...espoo, place: { latitude: '91', longitude: '', source: '' } })).toContain('place.latitude')
    expect(paths({ ...espoo, place: { latitude: '60', longitude: '', source: '' } })).toEqual(['place.longitude'])
    expect(paths({ ...espoo, names: { fi: '', sv: 'Esbo' } })).toEqual(['names.fi'])
  })
})
