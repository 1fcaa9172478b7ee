import type { CheckInInput } from '@/api/generated'

/** Something that was done at a door: somebody was checked in, or a check-in was taken back. */
export type Act = { checkIn: CheckInInput } | { takeBack: string }

/**
 * What was done at a door and has not reached the service yet, in the order in which it was done. It is kept on the device, so
 * that a page that is closed by mistake loses nothing; it holds ids, and the code of somebody who is not on the list, but no names.
 */
export type Waiting = Act[]

/** What the service takes in one go. */
const most = 200

const nameOf = (person: string, event: string) => `paideia-door:${person}:${event}`

/** What this person did at the doors of this event on this device. */
export function readWaiting(person: string, event: string): Waiting {
  try {
    return JSON.parse(localStorage.getItem(nameOf(person, event)) ?? '[]') as Waiting
  } catch {
    return []
  }
}

/** Where nothing can be stored, it is kept as long as the page is open. */
export function writeWaiting(person: string, event: string, waiting: Waiting) {
  try {
    if (waiting.length === 0) localStorage.removeItem(nameOf(person, event))
    else localStorage.setItem(nameOf(person, event), JSON.stringify(waiting))
  } catch {
    // Said above.
  }
}

/** The check-ins that wait to be sent and were not taken back. */
export function checkInsOf(waiting: Waiting): CheckInInput[] {
  const ended = waiting.flatMap((act) => ('takeBack' in act ? [act.takeBack] : []))
  return waiting.flatMap((act) => ('checkIn' in act && !ended.includes(act.checkIn.id) ? [act.checkIn] : []))
}

/** Whether that check-in is to be taken back. */
export function isTakenBack(waiting: Waiting, id: string) {
  return waiting.some((act) => 'takeBack' in act && act.takeBack === id)
}

/**
 * What to send next: check-ins up to the next that is taken back, or that. A check-in that was taken back before it was sent is
 * sent all the same, since it may be on its way.
 */
export function nextOf(waiting: Waiting): CheckInInput[] | string | undefined {
  const [first] = waiting
  if (!first) return undefined
  if ('takeBack' in first) return first.takeBack
  const end = waiting.findIndex((act) => 'takeBack' in act)
  return waiting
    .slice(0, Math.min(most, end < 0 ? waiting.length : end))
    .flatMap((act) => ('checkIn' in act ? [act.checkIn] : []))
}

/** What is left once the service has answered to so many; what was done meanwhile stands behind them. */
export function without(waiting: Waiting, sent: number): Waiting {
  return waiting.slice(sent)
}
