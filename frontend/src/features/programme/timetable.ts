import type { SessionListItem } from '@/api/generated'

/** A session in a timetable, and over how many rows it reaches. */
interface Cell {
  session: SessionListItem
  rows: number
}

/** A row of a timetable, which begins at that time. A place that nothing says is covered from above. */
interface Row {
  time: string
  cells: (Cell | 'free' | 'covered')[]
}

/** A day of a programme as rooms beside each other and times under each other. */
export interface Timetable {
  /** The rooms in alphabetical order; those without one come last, in as many columns as they need. */
  rooms: (string | undefined)[]
  rows: Row[]
}

/** The days on which something begins, in their order. */
export function daysOf(sessions: SessionListItem[]): string[] {
  return [...new Set(sessions.map(({ start }) => dayOf(start)))].sort()
}

/** `2013-10-21` of a local time. */
export function dayOf(time: string): string {
  return time.slice(0, 10)
}

/** `09:30` of a local time. */
export function clockOf(time: string): string {
  return time.slice(11, 16)
}

/** Lays out the sessions of one day that take place, each in the column of its room. */
export function timetableOf(sessions: SessionListItem[], compare: (a: string, b: string) => number): Timetable {
  const columns = columnsOf(sessions, compare)
  const times = [...new Set(sessions.flatMap(({ start, end }) => [start, end]))].sort()
  const rows = times.slice(0, -1).map((time, at) => ({
    time,
    cells: columns.map(({ held }) => {
      const session = held.find(({ start }) => start === time)
      if (session) return { session, rows: times.indexOf(session.end) - at }
      return held.some(({ start, end }) => start < time && end > time) ? ('covered' as const) : ('free' as const)
    }),
  }))
  return { rooms: columns.map(({ room }) => room), rows }
}

interface Column {
  room: string | undefined
  held: SessionListItem[]
}

/** One column a room; where two overlap all the same, as many as they need. */
function columnsOf(sessions: SessionListItem[], compare: (a: string, b: string) => number): Column[] {
  const columns: Column[] = []
  for (const session of [...sessions].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const free = columns.find(
      ({ room, held }) => room === session.room && held.every(({ end }) => end <= session.start),
    )
    if (free) free.held.push(session)
    else columns.push({ room: session.room, held: [session] })
  }
  return columns.sort((a, b) =>
    a.room === undefined ? (b.room === undefined ? 0 : 1) : b.room === undefined ? -1 : compare(a.room, b.room),
  )
}
