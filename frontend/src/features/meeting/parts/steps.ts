import type { EventState } from '@/api/generated'

/** What is done with a meeting when it moves to another state. */
export type Step = 'CONFIRM' | 'POSTPONE' | 'HOLD' | 'CLOSE' | 'REOPEN' | 'CANCEL'

/** The same state is reached with other words: what was closed and counts as held again is reopened. */
export function stepOf(from: EventState, to: string): Step {
  switch (to) {
    case 'CONFIRMED':
      return 'CONFIRM'
    case 'TENTATIVE':
      return 'POSTPONE'
    case 'CLOSED':
      return 'CLOSE'
    case 'CANCELLED':
      return 'CANCEL'
    default:
      return from === 'CLOSED' ? 'REOPEN' : 'HOLD'
  }
}
