import { describe, expect, it } from 'vitest'
import { ticks, timeOf } from './timeOf'

describe('a line of time', () => {
  it('places what is vague in the middle of what is known', () => {
    expect(
      timeOf({ when: { edtf: '1992', precision: 'YEAR', earliest: '1992-01-01', latest: '1992-12-31' } }),
    ).toBeCloseTo(1992.5, 1)
    expect(timeOf({ when: { precision: 'UNKNOWN' } })).toBeUndefined()
  })

  it('names its ends and round years between them', () => {
    expect(ticks(1990, 2029)).toEqual([1990, 2000, 2010, 2020, 2029])
    expect(ticks(2013, 2028)).toEqual([2013, 2020, 2025, 2028])
    expect(ticks(2024, 2025)).toEqual([2024, 2025])
  })
})
