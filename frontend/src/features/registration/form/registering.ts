import type {
  RegistrationCreate,
  RegistrationGroupCreate,
  RegistrationMode,
  RegistrationQuestion,
} from '@/api/generated'
import type { Language } from '@/lib/i18n/languages'
import { answersOf, askedOf, type Given, isOpen } from './questions'

export interface Delegate {
  name: string
  email: string
  /** In which letters to them are written. */
  language: Language
  answers: Given
}

/** What is typed while somebody registers; never undefined. */
export interface RegisterValues {
  /** `me` or the slug of a city, empty until that is chosen. */
  whom: string
  /** For whom somebody takes part who does not come for a city that the reader acts for. */
  represents: 'NOBODY' | 'CITY' | 'ORGANISATION'
  city: string
  organisation: string
  mode: '' | RegistrationMode
  delegates: Delegate[]
}

export const fieldNames = ['whom', 'represents', 'city', 'organisation', 'mode', 'delegates'] as const

export function noDelegate(language: Language): Delegate {
  return { name: '', email: '', language, answers: {} }
}

export function noAnswers(language: Language): RegisterValues {
  return { whom: '', represents: 'NOBODY', city: '', organisation: '', mode: '', delegates: [noDelegate(language)] }
}

/** What is asked, and of whom. */
export interface Asking {
  isSignedIn: boolean
  /** The reader acts for cities, and may register delegates of theirs. */
  hasCities: boolean
  /** How one can take part; where there is one way alone, that is not asked. */
  modes: RegistrationMode[]
  questions: RegistrationQuestion[]
}

/** The questions of the house; between the way of taking part and the check stand those of the organiser. */
type FixedStep = 'whom' | 'who' | 'represents' | 'mode' | 'check'
export type Step = FixedStep | `q-${string}`

/** The questions in the order in which they are asked, each once for all delegates; then the answers are checked. */
export function stepsOf({ isSignedIn, hasCities, modes, questions }: Asking, values: RegisterValues): Step[] {
  const steps: Step[] = hasCities ? ['whom'] : []
  if (!isSignedIn || isForCity(values)) steps.push('who')
  if (!isForCity(values)) steps.push('represents')
  if (modes.length > 1) steps.push('mode')
  for (const { code } of questions) if (delegatesAsked(code, values, questions).length > 0) steps.push(`q-${code}`)
  return [...steps, 'check']
}

/** Nobody gets past a question that is still open, whatever the address says. */
export function reachable(step: string | undefined, values: RegisterValues, asking: Asking): Step {
  const steps = stepsOf(asking, values)
  const wanted = steps.find((one) => one === step) ?? (steps[0] as Step)
  return steps.slice(0, steps.indexOf(wanted)).find((one) => !isAnswered(one, values, asking)) ?? wanted
}

function isAnswered(step: Step, values: RegisterValues, { questions }: Asking): boolean {
  const { whom, represents, city, organisation, mode, delegates } = values
  const question = questions.find(({ code }) => step === `q-${code}`)
  if (question) return !delegates.some(({ answers }) => isOpen(question, questions, answers))
  if (step === 'whom') return whom !== ''
  if (step === 'who') return delegates.every(({ name, email }) => name.trim() !== '' && isEmail(email))
  if (step === 'mode') return mode !== ''
  if (step !== 'represents' || represents === 'NOBODY') return true
  return represents === 'CITY' ? city !== '' : organisation.trim() !== ''
}

/** Which delegates a question is put to, by their place in the list. */
export function delegatesAsked(code: string, { delegates }: RegisterValues, questions: RegistrationQuestion[]) {
  return delegates.flatMap(({ answers }, index) =>
    askedOf(questions, answers).some((question) => question.code === code) ? [index] : [],
  )
}

/** Delegates of a city that the reader acts for; a registration of oneself otherwise. */
export function isForCity({ whom }: RegisterValues): boolean {
  return whom !== '' && whom !== 'me'
}

type Event = Pick<RegistrationCreate, 'kind' | 'event'>
export type Sent = { group: RegistrationGroupCreate } | { own: RegistrationCreate }

/** What is sent: the delegates of a city in one go, or one person. */
export function toBody(event: Event, values: RegisterValues, { isSignedIn, modes, questions }: Asking): Sent {
  const { whom, represents, city, organisation } = values
  const mode = (modes.find((one) => one === values.mode) ?? modes[0]) as RegistrationMode
  const delegates = values.delegates.map(({ name, email, language, answers }) => ({
    name: name.trim(),
    email: email.trim(),
    language,
    answers: answersOf(questions, answers),
  }))
  if (isForCity(values)) return { group: { ...event, mode, city: whom, delegates } }
  const [one] = delegates
  const person = isSignedIn ? { answers: one?.answers } : one
  return {
    own: {
      ...event,
      mode,
      ...(represents === 'CITY' ? { city } : {}),
      ...(represents === 'ORGANISATION' ? { organisation: organisation.trim() } : {}),
      ...person,
    },
  }
}

/** The step and the field that a pointer of the service is about (`delegates.0.answers.1.text`). */
export function placeOf(path: string, sent: Sent, values: RegisterValues): { step: Step; name: string } | undefined {
  const [, index = '0', rest = ''] = /^delegates\.(\d+)\.(.*)$/.exec(path) ?? [undefined, '0', path]
  const delegate = Number(index)
  if (rest === 'name' || rest === 'email') return { step: 'who', name: `delegates.${delegate}.${rest}` }
  if (rest === 'mode') return { step: 'mode', name: 'mode' }
  if (rest === 'city' || rest === 'organisation')
    return isForCity(values) ? { step: 'whom', name: 'whom' } : { step: 'represents', name: rest }
  const [, place] = /^answers\.(\d+)/.exec(rest) ?? []
  const answers = 'group' in sent ? sent.group.delegates[delegate]?.answers : sent.own.answers
  const code = place === undefined ? undefined : answers?.[Number(place)]?.question
  return code === undefined ? undefined : { step: `q-${code}`, name: `delegates.${delegate}.answers.${code}` }
}

/** Near enough for a form: the letter tells whether the address is right. */
export function isEmail(typed: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim())
}
