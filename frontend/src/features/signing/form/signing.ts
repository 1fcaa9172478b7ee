import type { Adherence, AdherencePatch, DeclarationVersion } from '@/api/generated'
import { areLinesWhole, fromLines, toLines } from '@/features/adherence/public/hands'
import { isSame } from '@/lib/merge'
import { questions, type Step, steps } from './steps'

/** What is typed; never undefined. */
export interface Answers {
  signatoryName: string
  signatoryTitle: string
  /** Who signs after the first: one a line, the office behind a comma. */
  furtherSignatories: string
  resolutionDate: string
  resolutionReference: string
  resolutionFile: string
  effectiveOn: string
}

export const answerNames = [
  'signatoryName',
  'signatoryTitle',
  'furtherSignatories',
  'resolutionDate',
  'resolutionReference',
  'resolutionFile',
  'effectiveOn',
] as const

/** Which answers a question asks for. */
export const answersOf: Record<Step, readonly (typeof answerNames)[number][]> = {
  language: [],
  text: [],
  signatory: ['signatoryName', 'signatoryTitle', 'furtherSignatories'],
  resolution: ['resolutionDate', 'resolutionReference', 'resolutionFile'],
  effective: ['effectiveOn'],
  check: answerNames,
  signed: [],
}

export function toAnswers(adherence: Adherence): Answers {
  const plain = answerNames.map((name) => [name, adherence[name] ?? ''])
  return {
    ...(Object.fromEntries(plain) as unknown as Answers),
    furtherSignatories: toLines(adherence.furtherSignatories),
  }
}

/** What changed; nothing when nothing did. */
export function toPatch(adherence: Adherence, after: Answers): AdherencePatch | undefined {
  const before = toAnswers(adherence)
  const changed = answerNames.filter((name) => !isSame(before[name], after[name].trim()))
  if (changed.length === 0) return undefined
  return Object.fromEntries(changed.map((name) => [name, toValue(name, after[name].trim())]))
}

function toValue(name: keyof Answers, answer: string) {
  if (answer === '') return null
  return name === 'furtherSignatories' ? fromLines(answer) : answer
}

/** Who is named as the signatory, and a resolution with its day and its number, or none at all. */
function isAnswered(question: Step, answers: Answers): boolean {
  const has = (name: keyof Answers) => answers[name].trim() !== ''
  if (question === 'signatory') {
    return has('signatoryName') && has('signatoryTitle') && areLinesWhole(answers.furtherSignatories)
  }
  return (
    question !== 'resolution' || !isResolutionNamed(answers) || (has('resolutionDate') && has('resolutionReference'))
  )
}

export function isResolutionNamed({ resolutionDate, resolutionReference, resolutionFile }: Answers): boolean {
  return Boolean(resolutionDate || resolutionReference.trim() || resolutionFile)
}

/** Nobody gets past a question that is still open, whatever the address says. */
export function reachable(step: Step, answers: Answers): Step {
  return steps.slice(0, steps.indexOf(step)).find((earlier) => !isAnswered(earlier, answers)) ?? step
}

/** The question that asks for an answer. */
export function questionOf(name: string): Step | undefined {
  if (name === 'language') return 'language'
  return questions.find((question) => answersOf[question].includes(name as keyof Answers))
}

/** The languages in which a city may sign, the original first. */
export function signableIn({ translations }: DeclarationVersion): string[] {
  return translations
    .filter(({ status }) => status === 'ORIGINAL' || status === 'REVIEWED')
    .map(({ language }) => language)
}
