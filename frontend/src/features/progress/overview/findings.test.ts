import { expect, it } from 'vitest'
import { byTotal, everyYear, furthestBehind, leadersOf } from './findings'

const counts = (key: string, total: number) => ({
  key,
  total,
  notStarted: total,
  inProgress: 0,
  completed: 0,
  abandoned: 0,
  green: total,
  amber: 0,
  red: 0,
})
const keys = (items: { key: string }[]) => items.map(({ key }) => key)

it('names all that have the most, and none where there is nothing', () => {
  expect(keys(leadersOf([counts('a', 2), counts('b', 5), counts('c', 5)]))).toEqual(['b', 'c'])
  expect(leadersOf([counts('a', 0)])).toEqual([])
  expect(leadersOf([])).toEqual([])
})

it('puts the most first and leaves equals as they came', () => {
  expect(keys(byTotal([counts('a', 1), counts('b', 3), counts('c', 1)]))).toEqual(['b', 'a', 'c'])
})

it('shows the years in which nothing was published, too', () => {
  const years = everyYear([counts('2027', 2), counts('2024', 1)])
  expect(years.map(({ key, total }) => [key, total])).toEqual([
    ['2024', 1],
    ['2025', 0],
    ['2026', 0],
    ['2027', 2],
  ])
  expect(everyYear([])).toEqual([])
})

it('knows of which year the most reports are overdue, and of equals the last', () => {
  const late = (key: string, amber: number, red: number) => ({ ...counts(key, amber + red), green: 0, amber, red })
  expect(furthestBehind([late('2024', 1, 2), late('2025', 0, 3), late('2026', 1, 0)]).key).toBe('2025')
  expect(furthestBehind([counts('2024', 4)]).key).toBe('2024')
})
