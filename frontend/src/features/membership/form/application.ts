import type { NewMembership } from '@/api/generated'

/** The questions of an application, in the order they are asked; then the answers are checked, and sent. */
export const questions = ['network', 'motivation', 'resolution'] as const
export const steps = [...questions, 'check', 'sent'] as const
export type Step = (typeof steps)[number]

export interface Answers {
  network: string
  motivation: string
  /** The day of the council's resolution, where there is one. */
  resolvedOn: string
}

export const noAnswers: Answers = { network: '', motivation: '', resolvedOn: '' }
export const answerNames = ['network', 'motivation', 'resolvedOn'] as const

/** Nobody gets further than the first question without an answer, whatever the address says. */
export function reachable(step: Step, answers: Answers): Step {
  if (step === 'sent' || step === 'network') return step
  if (!answers.network) return 'network'
  if (step !== 'motivation' && !answers.motivation.trim()) return 'motivation'
  return step
}

export function toNewMembership(city: string, { network, motivation, resolvedOn }: Answers): NewMembership {
  return {
    city,
    network,
    state: 'SUBMITTED',
    motivation: motivation.trim(),
    ...(resolvedOn ? { steps: [{ kind: 'COUNCIL_RESOLUTION', when: { edtf: resolvedOn } }] } : {}),
  }
}
