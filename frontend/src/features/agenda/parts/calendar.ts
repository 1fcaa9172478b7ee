import type { AgendaEntry } from '@/api/generated'

/** Whether an entry has a place on days of a calendar: its date is known to the day. */
export function isOnDays({ when }: AgendaEntry): boolean {
  return when.precision === 'DAY' && when.earliest !== undefined && when.latest !== undefined
}

/** The days of the weeks that a month touches, Monday first; those of other months are there to fill the weeks. */
export function weeksOf(month: string): string[][] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const day = new Date(first)
  day.setUTCDate(1 - ((first.getUTCDay() + 6) % 7))
  const weeks: string[][] = []
  do {
    const week: string[] = []
    for (let i = 0; i < 7; i++) {
      week.push(day.toISOString().slice(0, 10))
      day.setUTCDate(day.getUTCDate() + 1)
    }
    weeks.push(week)
  } while (day.toISOString().slice(0, 7) === month)
  return weeks
}

/** The first and the last day of a month. */
export function boundsOf(month: string): [string, string] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return [`${month}-01`, new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)]
}

export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** What stands on a day, as far as it is known to the day. */
export function entriesOn(day: string, entries: AgendaEntry[]): AgendaEntry[] {
  return entries.filter(
    (entry) => isOnDays(entry) && (entry.when.earliest ?? '') <= day && (entry.when.latest ?? '') >= day,
  )
}

/** What a list is divided by: a month where that is known, else the season or the year as it is written. */
export function headingOf({ when }: AgendaEntry): { month: string } | { edtf: string } {
  const known = when.precision === 'DAY' || when.precision === 'MONTH'
  return known && when.earliest ? { month: when.earliest.slice(0, 7) } : { edtf: when.edtf ?? '' }
}

/** Entries under one heading, in their order. */
export interface Group {
  heading: ReturnType<typeof headingOf>
  key: string
  entries: AgendaEntry[]
  /** Before which of its entries today stands; after all of them where it is their number. Nothing where today is elsewhere. */
  today?: number
}

/** Entries that follow each other under the same heading. */
export function grouped(entries: AgendaEntry[]): Group[] {
  const groups: Group[] = []
  for (const entry of entries) {
    const heading = headingOf(entry)
    const key = 'month' in heading ? heading.month : heading.edtf
    const last = groups.at(-1)
    if (last?.key === key) last.entries.push(entry)
    else groups.push({ heading, key, entries: [entry] })
  }
  return groups
}

/** Before which entry today stands: the first that begins today or later. After all of them where it is their number. */
export function placeOf(today: string, entries: AgendaEntry[]): number {
  const place = entries.findIndex(({ when }) => (when.earliest ?? '') >= today)
  return place < 0 ? entries.length : place
}

/**
 * The same with today under its month, which stands there for it alone where nothing else is in it.
 *
 * @param place before which entry today stands
 */
export function groupedAround(today: string, place: number, entries: AgendaEntry[]): Group[] {
  const before = grouped(entries.slice(0, place))
  const after = grouped(entries.slice(place))
  const month = today.slice(0, 7)
  const begun = before.at(-1)?.key === month ? (before.pop()?.entries ?? []) : []
  const coming = after[0]?.key === month ? (after.shift()?.entries ?? []) : []
  const now = { heading: { month }, key: month, entries: [...begun, ...coming], today: begun.length }
  return [...before, now, ...after]
}
