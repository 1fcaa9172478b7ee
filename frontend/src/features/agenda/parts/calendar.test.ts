import { describe, expect, test } from 'vitest'
import type { AgendaEntry } from '@/api/generated'
import { boundsOf, entriesOn, grouped, groupedAround, monthAfter, placeOf, weeksOf } from './calendar'

function entry(edtf: string, precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR', earliest: string, latest: string) {
  return { id: edtf, when: { edtf, precision, earliest, latest } } as AgendaEntry
}

const meeting = entry('2025-10-01/2025-10-03', 'DAY', '2025-10-01', '2025-10-03')
const autumn = entry('2025-23', 'SEASON', '2025-09-01', '2025-11-30')
const october = entry('2025-10', 'MONTH', '2025-10-01', '2025-10-31')

describe('a month', () => {
  test('is made of whole weeks that begin on Monday', () => {
    const weeks = weeksOf('2025-11')
    expect(weeks[0]?.[0]).toBe('2025-10-27')
    expect(weeks.at(-1)?.[6]).toBe('2025-11-30')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(weeksOf('2026-02')).toHaveLength(5)
    expect(weeksOf('2027-02')).toHaveLength(4)
  })

  test('knows its bounds and its neighbours', () => {
    expect(boundsOf('2028-02')).toEqual(['2028-02-01', '2028-02-29'])
    expect(monthAfter('2025-12', 1)).toBe('2026-01')
    expect(monthAfter('2025-01', -1)).toBe('2024-12')
  })
})

test('only what is known to the day stands on days', () => {
  expect(entriesOn('2025-10-02', [meeting, autumn, october])).toEqual([meeting])
  expect(entriesOn('2025-10-04', [meeting])).toEqual([])
})

test('a list is divided by month, and by season or year where no month is known', () => {
  expect(grouped([autumn, meeting, october]).map(({ key }) => key)).toEqual(['2025-23', '2025-10'])
})

describe('today', () => {
  const shown = [autumn, october, meeting]
  const around = (today: string, entries: AgendaEntry[], place = placeOf(today, entries)) =>
    groupedAround(today, place, entries).map(({ key, today, entries }) => [key, today, entries.length])

  test('stands before what begins on it or later', () => {
    expect(placeOf('2025-10-01', shown)).toBe(1)
    expect(placeOf('2025-10-02', [...shown, entry('2025-10-09', 'DAY', '2025-10-09', '2025-10-09')])).toBe(3)
    expect(placeOf('2025-10-30', shown)).toBe(3)
  })

  test('stands in its month among the entries of it', () => {
    expect(around('2025-10-01', shown)).toEqual([
      ['2025-23', undefined, 1],
      ['2025-10', 0, 2],
    ])
    expect(around('2025-10-02', shown)).toEqual([
      ['2025-23', undefined, 1],
      ['2025-10', 2, 2],
    ])
  })

  test('stands under its month alone where nothing is in it', () => {
    expect(around('2025-09-02', shown)).toEqual([
      ['2025-23', undefined, 1],
      ['2025-09', 0, 0],
      ['2025-10', undefined, 2],
    ])
  })

  test('stands above all that is over', () => {
    expect(around('2025-12-24', [meeting, autumn], 0)).toEqual([
      ['2025-12', 0, 0],
      ['2025-10', undefined, 1],
      ['2025-23', undefined, 1],
    ])
  })
})
