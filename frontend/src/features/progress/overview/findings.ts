import type { CommitmentCounts } from '@/api/generated'

/** Those with the most commitments: several where they have as many. */
export function leadersOf(items: CommitmentCounts[]): CommitmentCounts[] {
  const most = Math.max(0, ...items.map(({ total }) => total))
  return most > 0 ? items.filter(({ total }) => total === most) : []
}

/** Those with the most commitments first; of equals, in the order given. */
export function byTotal(items: CommitmentCounts[]): CommitmentCounts[] {
  return [...items].sort((a, b) => b.total - a.total)
}

/** Each year from the first to the last, those without a commitment too: a line of time has no holes. */
export function everyYear(items: CommitmentCounts[]): CommitmentCounts[] {
  const years = items.map(({ key }) => Number(key))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index)).map(
    (year) => items.find(({ key }) => key === year) ?? { ...none, key: year },
  )
}

/** Whether reports are asked for any of them still. */
export function isReporting({ green, amber, red }: CommitmentCounts): boolean {
  return green + amber + red > 0
}

/** Those of which the most are behind with their reports; of equals, the last. */
export function furthestBehind(items: CommitmentCounts[]): CommitmentCounts {
  return items.reduce((most, item) => (item.amber + item.red >= most.amber + most.red ? item : most), {
    ...none,
    key: '',
  })
}

const none = { total: 0, notStarted: 0, inProgress: 0, completed: 0, abandoned: 0, green: 0, amber: 0, red: 0 }
