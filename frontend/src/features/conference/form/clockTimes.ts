import { meaningOf } from '@/lib/dates/edtf'
import type { WhenAnswer } from '@/lib/dates/whenAnswer'
import { instantAt } from '@/lib/dates/zonedTime'

interface ClockTimes {
  when: WhenAnswer
  startsAt: string
  endsAt: string
  timeZone: string
}

/** The first and the last day, where the date is known to the day. */
export function daysOf({ edtf }: WhenAnswer): [string, string] | undefined {
  const meaning = edtf ? meaningOf(edtf, false) : undefined
  if (meaning?.precision !== 'DAY' || !meaning.earliest || !meaning.latest) return undefined
  return [meaning.earliest, meaning.latest]
}

/** The clock times as instants; null where there is none, or no day for it. */
export function instants({ when, startsAt, endsAt, timeZone }: ClockTimes) {
  const [first = '', last = ''] = daysOf(when) ?? []
  const at = (day: string, time: string) => (day && time && timeZone ? instantAt(day, time, timeZone) : null)
  return { startsAt: at(first, startsAt), endsAt: at(last, endsAt) }
}
