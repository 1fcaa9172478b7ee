import { describe, expect, it } from 'vitest'
import type { RegistrationPlaces } from '@/api/generated'
import { perCity, placesOf, stateOf } from './box'

const place = (mode: 'ONSITE' | 'ONLINE', more: Partial<RegistrationPlaces> = {}): RegistrationPlaces => ({
  mode,
  confirmed: 0,
  waiting: 0,
  ...more,
})

describe('how it stands with registration', () => {
  const full = place('ONSITE', { capacity: 3, confirmed: 3, waiting: 2 })

  it('is full only where no way to take part has a place left', () => {
    expect(stateOf({ status: 'OPEN', places: [full] })).toBe('FULL')
    expect(stateOf({ status: 'OPEN', places: [full, place('ONLINE')] })).toBe('OPEN')
    expect(stateOf({ status: 'OPEN', places: [full, place('ONLINE', { capacity: 0 })] })).toBe('FULL')
  })

  it('is what the service says before it opens and after it closed', () => {
    expect(stateOf({ status: 'NOT_YET', places: [full] })).toBe('NOT_YET')
    expect(stateOf({ status: 'CLOSED', places: [place('ONSITE', { capacity: 9 })] })).toBe('CLOSED')
  })

  it('counts the places left, and none below none', () => {
    expect(placesOf({ places: [place('ONSITE', { capacity: 3, confirmed: 4 }), place('ONLINE')] })).toEqual([
      { mode: 'ONSITE', left: 0, waiting: 0, isFull: true },
      { mode: 'ONLINE', left: undefined, waiting: 0, isFull: false },
    ])
  })

  it('names the places of a city where they are the same everywhere', () => {
    expect(perCity([place('ONSITE', { perCity: 3 }), place('ONLINE', { perCity: 3 })])).toBe(3)
    expect(perCity([place('ONSITE', { perCity: 3 }), place('ONLINE')])).toBeUndefined()
  })
})
