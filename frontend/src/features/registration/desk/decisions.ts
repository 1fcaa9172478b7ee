import type { RegistrationListItem, RegistrationState } from '@/api/generated'

/** What the organiser can do to a registration: give a place by approving or out of turn, refuse, or take the place back. */
export type Decision = 'approve' | 'promote' | 'decline' | 'cancel'

const possible: Record<RegistrationState, Decision[]> = {
  PENDING: ['approve', 'decline'],
  CONFIRMED: ['cancel'],
  WAITLISTED: ['promote', 'cancel'],
  DECLINED: [],
  CANCELLED: [],
}

export const stateAfter = {
  approve: 'CONFIRMED',
  promote: 'CONFIRMED',
  decline: 'DECLINED',
  cancel: 'CANCELLED',
} as const satisfies Record<Decision, RegistrationState>

type Row = Pick<RegistrationListItem, 'state' | 'waitsForCity'>

/** Nobody is approved along with others while their city has yet to agree: that is decided one by one. */
function decisionsOn({ state, waitsForCity }: Row): Decision[] {
  return possible[state].filter((decision) => !(waitsForCity && decision === 'approve'))
}

/** What can be done to all of these rows at once. */
export function decisionsOnAll(rows: Row[]): Decision[] {
  const [first, ...rest] = rows
  if (!first) return []
  return decisionsOn(first).filter((decision) => rest.every((row) => decisionsOn(row).includes(decision)))
}
