import type { RegistrationListItem, RegistrationState } from '@/api/generated'

/**
 * What the organiser can do to a registration: give a place by approving or out of turn, refuse, or take the place back; and
 * from the first day of the event on, say who was not there, or take that back.
 */
export type Decision = 'approve' | 'promote' | 'decline' | 'cancel' | 'miss' | 'excuse' | 'expect'

const possible: Record<RegistrationState, Decision[]> = {
  PENDING: ['approve', 'decline'],
  CONFIRMED: ['cancel', 'miss', 'excuse'],
  WAITLISTED: ['promote', 'cancel'],
  DECLINED: [],
  CANCELLED: [],
  ATTENDED: [],
  EXCUSED: ['miss', 'expect'],
  ABSENT: ['excuse', 'expect'],
}

export const stateAfter = {
  approve: 'CONFIRMED',
  promote: 'CONFIRMED',
  decline: 'DECLINED',
  cancel: 'CANCELLED',
  miss: 'ABSENT',
  excuse: 'EXCUSED',
  expect: 'CONFIRMED',
} as const satisfies Record<Decision, RegistrationState>

type Row = Pick<RegistrationListItem, 'state' | 'waitsForCity'>

const ofTheDay: readonly Decision[] = ['miss', 'excuse', 'expect']

/** Nobody is approved along with others while their city has yet to agree: that is decided one by one. */
function decisionsOn({ state, waitsForCity }: Row, hasBegun: boolean): Decision[] {
  return possible[state].filter(
    (decision) => !(waitsForCity && decision === 'approve') && (hasBegun || !ofTheDay.includes(decision)),
  )
}

/** What can be done to all of these rows at once; `hasBegun` once the first day of the event has come. */
export function decisionsOnAll(rows: Row[], hasBegun: boolean): Decision[] {
  const [first, ...rest] = rows
  if (!first) return []
  return decisionsOn(first, hasBegun).filter((decision) =>
    rest.every((row) => decisionsOn(row, hasBegun).includes(decision)),
  )
}
