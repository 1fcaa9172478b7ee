import { describe, expect, it } from 'vitest'
import { goalOf, yearOf } from './goalOf'

const baseline = { value: 40, unit: 'hours a week', year: 2025, source: 'Yearly report' }
const target = { value: 60, unit: 'Hours a week', year: 2028, source: 'Budget plan' }

describe('goalOf', () => {
  it('goes from the year of the baseline to the day by which the target is reached', () => {
    expect(goalOf({ baseline, target }, { dueOn: '2028-01-01' })).toEqual({
      from: { at: 2025.5, value: 40 },
      to: { at: 2028, value: 60 },
    })
  })

  it('keeps to the year of the target where the day lies in another', () => {
    expect(goalOf({ baseline, target }, { dueOn: '2029-06-30' })?.to.at).toBe(2028.5)
  })

  it('begins where the commitment begins, where the source states no year', () => {
    const { year: _, ...yearless } = baseline
    expect(goalOf({ baseline: yearless, target }, { startsOn: '2027-01-01' })?.from.at).toBe(2027)
    expect(goalOf({ baseline: yearless, target }, {})).toBeUndefined()
  })

  it('draws nothing of what cannot be compared', () => {
    expect(goalOf({ target }, {})).toBeUndefined()
    expect(goalOf({ baseline }, {})).toBeUndefined()
    expect(goalOf({ baseline, target: { ...target, unit: 'libraries' } }, {})).toBeUndefined()
    expect(goalOf({ baseline: { ...baseline, year: 2030 }, target }, {})).toBeUndefined()
  })
})

it.each([
  ['2027-01-01', 2027],
  ['2027-07-02', 2027.4986],
  ['2028-12-31', 2028.9973],
])('a day is a part of its year: %s', (day, year) => {
  expect(yearOf(day)).toBeCloseTo(year, 3)
})
