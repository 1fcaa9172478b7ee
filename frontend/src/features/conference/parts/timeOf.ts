import type { ConferenceListItem } from '@/api/generated'

/** Where a conference stands in time, in years: the middle of what is known; nothing where no time is. */
export function timeOf({ when }: Pick<ConferenceListItem, 'when'>): number | undefined {
  const { earliest, latest } = when
  if (!earliest || !latest) return undefined
  return (yearsOf(earliest) + yearsOf(latest)) / 2
}

function yearsOf(day: string) {
  return 1970 + Date.parse(`${day}T12:00:00Z`) / (365.2425 * 86_400_000)
}

/** The years that a line of time names: its first and last, and those between them that are round. */
export function ticks(first: number, last: number): number[] {
  const step = last - first > 30 ? 10 : last - first > 12 ? 5 : 2
  const round = Math.ceil((first + step / 2) / step) * step
  const between: number[] = []
  for (let year = round; year <= last - step / 2; year += step) between.push(year)
  return [...new Set([first, ...between, last])]
}
