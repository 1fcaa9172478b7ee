import type { Membership, MembershipCreate } from '@/api/generated'

/** The questions of an application, in the order they are asked; then the answers are checked, and sent. */
export const questions = ['network', 'motivation', 'resolution'] as const
export const steps = [...questions, 'check', 'sent'] as const
export type Step = (typeof steps)[number]

/** What is asked once it is known to which network. */
export interface Answers {
  motivation: string
  /** The day of the council's resolution, where there is one. */
  resolvedOn: string
}

export const answerNames = ['motivation', 'resolvedOn'] as const

/** Nobody gets further than the first question without an answer, whatever the address says. */
export function reachable(step: Step, network: string | undefined, { motivation }: Answers): Step {
  if (!network) return 'network'
  if (step === 'resolution' || step === 'check') return motivation.trim() ? step : 'motivation'
  return step
}

/** The answers that a draft holds; none where there is no draft yet. */
export function toAnswers(draft: Membership | undefined): Answers {
  return { motivation: draft?.motivation ?? '', resolvedOn: resolutionOf(draft)?.when.edtf ?? '' }
}

function resolutionOf(draft: Membership | undefined) {
  return draft?.steps.findLast(({ kind }) => kind === 'COUNCIL_RESOLUTION')
}

export function toNewMembership(city: string, network: string, { motivation, resolvedOn }: Answers): MembershipCreate {
  return {
    city,
    network,
    state: 'DRAFT',
    ...(motivation.trim() ? { motivation: motivation.trim() } : {}),
    ...(resolvedOn ? { steps: [{ kind: 'COUNCIL_RESOLUTION', when: { edtf: resolvedOn } }] } : {}),
  }
}

/** What a change of the answers asks of the draft: nothing, other words, or, since steps are never changed, a new one. */
export function draftChange(before: Answers, after: Answers): 'none' | 'rewrite' | 'replace' {
  if (before.resolvedOn !== after.resolvedOn) return 'replace'
  return before.motivation.trim() === after.motivation.trim() ? 'none' : 'rewrite'
}
