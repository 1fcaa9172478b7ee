import type { MemberCounts } from '@/api/generated'

export interface YearEnd {
  year: number
  joined: number
  left: number
  /** How many are known to have been members when the year ended. */
  members: number
}

/** The known members at the end of each year, from the first in which something is known to the last. */
export function overTime({ items }: MemberCounts): YearEnd[] {
  const years = new Map(items.map((item) => [item.year, item]))
  const [first, last] = [items[0]?.year ?? 0, items.at(-1)?.year ?? -1]
  let members = 0
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const { year, joined, left } = years.get(first + index) ?? { year: first + index, joined: 0, left: 0 }
    // Someone whose year of joining nobody stated may leave in a year that is known.
    members = Math.max(0, members + joined - left)
    return { year, joined, left, members }
  })
}
