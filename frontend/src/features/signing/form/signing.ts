import type { Adherence, AdherencePatch, DeclarationVersion } from '@/api/generated'
import { isSame } from '@/lib/merge'
import { type Step, steps } from './steps'

/** What is typed; never undefined. */
export interface Answers {
  signatoryName: string
  signatoryTitle: string
  resolutionDate: string
  resolutionReference: string
  resolutionFile: string
  effectiveOn: string
}

export const answerNames = [
  'signatoryName',
  'signatoryTitle',
  'resolutionDate',
  'resolutionReference',
  'resolutionFile',
  'effectiveOn',
] as const

/** Which answers a question asks for. */
export const answersOf: Record<Step, readonly (typeof answerNames)[number][]> = {
  language: [],
  text: [],
  signatory: ['signatoryName', 'signatoryTitle'],
  resolution: ['resolutionDate', 'resolutionReference', 'resolutionFile'],
  effective: ['effectiveOn'],
  check: answerNames,
  signed: [],
}

export function toAnswers(adherence: Adherence): Answers {
  return Object.fromEntries(answerNames.map((name) => [name, adherence[name] ?? ''])) as unknown as Answers
}

/** What changed; nothing when nothing did. */
export function toPatch(adherence: Adherence, after: Answers): AdherencePatch | undefined {
  const before = toAnswers(adherence)
  const changed = answerNames.filter((name) => !isSame(before[name], after[name].trim()))
  if (changed.length === 0) return undefined
  return Object.fromEntries(changed.map((name) => [name, after[name].trim() || null]))
}

/** Nobody gets to the check without a signatory, whatever the address says. */
export function reachable(step: Step, { signatoryName, signatoryTitle }: Answers): Step {
  const isAfter = steps.indexOf(step) > steps.indexOf('signatory')
  return isAfter && !(signatoryName.trim() && signatoryTitle.trim()) ? 'signatory' : step
}

/** The languages in which a city may sign, the original first. */
export function signableIn({ translations }: DeclarationVersion): string[] {
  return translations
    .filter(({ status }) => status === 'ORIGINAL' || status === 'REVIEWED')
    .map(({ language }) => language)
}
