import type { Commitment, Indicator } from '@/api/generated'

type Dated = Pick<Commitment, 'startsOn' | 'dueOn'>

/** A day as a year with its fraction. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return (
    year + (Date.UTC(year, month - 1, date) - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1))
  )
}

/** From where to where on a line of years; nothing where one of both is open, or they are not in the same unit. */
export function goalOf({ baseline, target }: Pick<Indicator, 'baseline' | 'target'>, { startsOn, dueOn }: Dated) {
  if (!baseline || !target || baseline.unit.toLowerCase() !== target.unit.toLowerCase()) return undefined
  // A year is shown by its middle, or by the day that is meant where that lies in it.
  const within = (year: number | undefined, day: string | undefined) =>
    day && (year === undefined || day.startsWith(`${year}-`))
      ? yearOf(day)
      : year === undefined
        ? undefined
        : year + 0.5
  const from = baseline.year === undefined ? startsOn && yearOf(startsOn) : baseline.year + 0.5
  const to = within(target.year, dueOn)
  if (!from || !to || from >= to) return undefined
  return { from: { at: from, value: baseline.value }, to: { at: to, value: target.value } }
}
