import type { MembershipState, TransitionRequest } from '@/api/generated'

export interface Decision {
  to: string
  effectiveOn: string
  note: string
}

/** What is decided, in words that also depend on where it begins. */
export type DecisionWord = 'ADMITTED' | 'REACTIVATED' | 'ON_HOLD' | 'SUBMITTED'

/** The same state is reached with other words: a membership on hold is taken up again, not admitted. */
export function decisionWord(from: string, to: string): DecisionWord {
  if (to === 'ADMITTED' && from === 'ON_HOLD') return 'REACTIVATED'
  return to as DecisionWord
}

/** To which states whoever runs the network moves a membership, what is done most often first. */
export const movedByNetwork: Record<MembershipState, MembershipState[]> = {
  DRAFT: [],
  SUBMITTED: ['ADMITTED', 'DECLINED'],
  ADMITTED: ['ON_HOLD', 'WITHDRAWN'],
  ON_HOLD: ['ADMITTED', 'WITHDRAWN'],
  DECLINED: [],
  WITHDRAWN: [],
}

/**
 * Why a membership ends, which the contract asks for: an application is taken back by the city; a membership is ended by
 * whoever decides, and only the network can do more than end it.
 */
export function reasonFor(from: string, to: string, possible: string[]): string | undefined {
  if (to !== 'WITHDRAWN') return undefined
  if (from === 'SUBMITTED') return 'APPLICATION_TAKEN_BACK'
  return possible.length > 1 ? 'ENDED_BY_NETWORK' : 'CITY_LEFT'
}

/** How a decision ends a membership or an application, in whose words; none where it ends nothing. */
export type Ending = 'DECLINED' | 'TAKEN_BACK' | 'LEFT' | 'ENDED'

export function ending(from: string, to: string, possible: string[]): Ending | undefined {
  if (to === 'DECLINED') return 'DECLINED'
  switch (reasonFor(from, to, possible)) {
    case 'APPLICATION_TAKEN_BACK':
      return 'TAKEN_BACK'
    case 'CITY_LEFT':
      return 'LEFT'
    case 'ENDED_BY_NETWORK':
      return 'ENDED'
  }
}

export function toTransition({ to, effectiveOn, note }: Decision, reason: string | undefined): TransitionRequest {
  return {
    to,
    ...(effectiveOn ? { effectiveOn } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(reason ? { reason } : {}),
  }
}
