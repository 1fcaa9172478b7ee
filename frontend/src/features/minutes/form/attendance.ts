import type { Attendance, AttendanceInput, CityRef, EventMode, MeetingAnswer, Presence } from '@/api/generated'

export const presences = ['PRESENT', 'EXCUSED', 'ABSENT'] as const

/** A city of the network in the table of attendance: what it had answered, and what was noted of it. */
export interface AttendanceRow {
  city: CityRef
  answer: MeetingAnswer | undefined
  noted: Attendance | undefined
}

/** The member cities, and whoever else was noted, in the order of the answers. */
export function rowsOf(answers: MeetingAnswer[], noted: Attendance[]): AttendanceRow[] {
  const bySlug = new Map(noted.map((one) => [one.city.slug, one]))
  const members = answers.map((answer) => ({ city: answer.city, answer, noted: bySlug.get(answer.city.slug) }))
  const known = new Set(answers.map(({ city }) => city.slug))
  const others = noted.filter(({ city }) => !known.has(city.slug))
  return [...members, ...others.map((one) => ({ city: one.city, answer: undefined, noted: one }))]
}

interface Noting {
  presence: Presence
  mode?: Attendance['mode']
  people?: number
}

/** What is sent of a city: how and how many is said of those who were there alone. */
export function toAttendance({ presence, mode, people }: Noting, meeting: EventMode): AttendanceInput {
  if (presence !== 'PRESENT') return { presence }
  return { presence, ...(meeting === 'HYBRID' ? { mode: mode ?? 'ONSITE' } : {}), ...(people ? { people } : {}) }
}

/** What is to be noted of the cities of which nothing is noted, if each did what it had answered. */
export function asAnswered(rows: AttendanceRow[]): { city: string; noting: Noting }[] {
  return rows.flatMap(({ city, answer, noted }) => {
    if (noted || !answer || answer.answer === 'NONE') return []
    const noting: Noting =
      answer.answer === 'COMING' ? { presence: 'PRESENT', people: answer.people } : { presence: 'EXCUSED' }
    return [{ city: city.slug, noting }]
  })
}

/** The same, if all of them were missing. */
export function asAbsent(rows: AttendanceRow[]): { city: string; noting: Noting }[] {
  return rows.filter(({ noted }) => !noted).map(({ city }) => ({ city: city.slug, noting: { presence: 'ABSENT' } }))
}
