import type { NewTransition } from '@/api/generated'

export interface Decision {
  to: string
  effectiveOn: string
  note: string
}

export const decisionNames = ['to', 'effectiveOn', 'note'] as const

/**
 * Why a membership ends, which the contract asks for: an application is taken back by the city; a membership is ended by
 * whoever decides, and only the network can do more than end it.
 */
export function reasonFor(from: string, to: string, possible: string[]): string | undefined {
  if (to !== 'WITHDRAWN') return undefined
  if (from === 'SUBMITTED') return 'APPLICATION_TAKEN_BACK'
  return possible.length > 1 ? 'ENDED_BY_NETWORK' : 'CITY_LEFT'
}

export function toTransition({ to, effectiveOn, note }: Decision, reason: string | undefined): NewTransition {
  return {
    to,
    ...(effectiveOn ? { effectiveOn } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(reason ? { reason } : {}),
  }
}
