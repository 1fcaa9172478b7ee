import type { RegistrationAnswerInput, RegistrationQuestion } from '@/api/generated'

/** What somebody answered, by the code of the question; a yes or no is `yes` or `no`. */
export type Given = Record<string, string>

/** The questions that are put to somebody who answered this so far, in their order. */
export function askedOf(questions: RegistrationQuestion[], given: Given): RegistrationQuestion[] {
  const asked: RegistrationQuestion[] = []
  for (const question of questions) if (isAsked(question, asked, given)) asked.push(question)
  return asked
}

/** A condition looks back at a question that was itself put: what was answered to another does not count. */
function isAsked({ condition }: RegistrationQuestion, before: RegistrationQuestion[], given: Given): boolean {
  if (!condition) return true
  return before.some(({ code }) => code === condition.question && given[code] === condition.text)
}

/** The answers that count: those to questions that are put, without the empty ones. */
export function answersOf(questions: RegistrationQuestion[], given: Given): RegistrationAnswerInput[] {
  return askedOf(questions, given).flatMap(({ code, version }) => {
    const text = given[code]?.trim()
    return text ? [{ question: code, version, text }] : []
  })
}

/** Whether a question that must be answered is put and is not answered. */
export function isOpen({ code, required }: RegistrationQuestion, questions: RegistrationQuestion[], given: Given) {
  return required && !given[code]?.trim() && askedOf(questions, given).some((question) => question.code === code)
}
