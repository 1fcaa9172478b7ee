import type { EventState } from '@/api/generated'

/** What is done with a conference when it moves to another state. */
export type Step = 'CONFIRM' | 'POSTPONE' | 'HOLD' | 'CLOSE' | 'REOPEN' | 'CANCEL'

const steps: Record<string, Step> = {
  CONFIRMED: 'CONFIRM',
  TENTATIVE: 'POSTPONE',
  CLOSED: 'CLOSE',
  CANCELLED: 'CANCEL',
}

/** The same state is reached with other words: what was closed and counts as held again is reopened. */
export function stepOf(from: EventState, to: string): Step {
  return steps[to] ?? (from === 'CLOSED' ? 'REOPEN' : 'HOLD')
}

/** What takes nothing back needs no reason. */
export function isForward(step: Step) {
  return step === 'CONFIRM' || step === 'HOLD' || step === 'CLOSE'
}
