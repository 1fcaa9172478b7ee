import { get, set } from 'react-hook-form'
import type {
  EventMode,
  QuestionKind,
  RegistrationMode,
  RegistrationQuestion,
  RegistrationQuestionInput,
  RegistrationSettings,
  RegistrationSettingsInput,
} from '@/api/generated'
import { ApiError, toApiError } from '@/api/problem'
import { clockAt, instantAt } from '@/lib/dates/zonedTime'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, toTexts } from '@/lib/i18n/texts'
import { codeOf } from './codes'
import { modes } from './filters'

export const kinds = ['TEXT', 'CHOICE', 'YES_NO'] as const

export interface ChoiceValues {
  /** By what the row is known on the page; of a choice that the service has, its code. */
  key: string
  isNew: boolean
  labels: LanguageMap
}

export interface QuestionValues {
  key: string
  isNew: boolean
  kind: QuestionKind
  labels: LanguageMap
  required: boolean
  sensitive: boolean
  choices: ChoiceValues[]
  /** The key of an earlier question, empty where this one is always asked. */
  onlyIf: string
  /** The key of its choice, or yes or no. */
  onlyIfAnswer: string
}

interface PlacesValues {
  mode: RegistrationMode
  isOffered: boolean
  /** Whole numbers as they are typed, empty for no limit. */
  capacity: string
  perCity: string
}

/** What the form of the settings holds: all of it as it is typed, never undefined. */
export interface SettingsValues {
  /** A day and a time on the clocks of the event (`2026-05-01T10:00`), empty for none. */
  opensAt: string
  closesAt: string
  approval: boolean
  /** One row for each way to take part. */
  places: PlacesValues[]
  keepDays: string
  questions: QuestionValues[]
}

/** How each field is found, for what somebody else changed meanwhile. */
export const settingsNames = [
  'opensAt',
  'closesAt',
  ...modes.flatMap((_, index) => ['isOffered', 'capacity', 'perCity'].map((name) => `places.${index}.${name}`)),
  'approval',
  'keepDays',
  'questions',
]

export function questionLanguages(sourceLanguage: string, settings: RegistrationSettings | undefined): string[] {
  const maps = (settings?.questions ?? []).flatMap(({ labels, choices }) => [
    labels,
    ...choices.map((choice) => choice.labels),
  ])
  return textLanguages(sourceLanguage, ...maps)
}

/** What is there, or what a new registration begins with: the ways in which the event takes place, and data kept for 90 days. */
export function toValues(
  settings: RegistrationSettings | undefined,
  { mode, timeZone, tags }: { mode: EventMode; timeZone: string; tags: string[] },
): SettingsValues {
  const clock = (instant: string | undefined) => {
    if (!instant) return ''
    const { day, time } = clockAt(instant, timeZone)
    return `${day}T${time}`
  }
  const isOffered = (one: RegistrationMode) =>
    settings ? settings.places.some((place) => place.mode === one) : mode === 'HYBRID' || mode === one
  return {
    opensAt: clock(settings?.opensAt),
    closesAt: clock(settings?.closesAt),
    approval: settings?.approval ?? false,
    places: modes.map((one) => {
      const { capacity, perCity } = settings?.places.find((place) => place.mode === one) ?? {}
      return { mode: one, isOffered: isOffered(one), capacity: typed(capacity), perCity: typed(perCity) }
    }),
    keepDays: String(settings?.keepDays ?? 90),
    questions: (settings?.questions ?? []).map((question) => toRow(question, tags)),
  }
}

function typed(number: number | undefined) {
  return number === undefined ? '' : String(number)
}

function toRow(
  { code, labels, choices, condition, ...question }: RegistrationQuestion,
  tags: string[],
): QuestionValues {
  return {
    key: code,
    isNew: false,
    kind: question.kind,
    labels: toTexts(labels, tags),
    required: question.required,
    sensitive: question.sensitive,
    choices: choices.map((choice) => ({ key: choice.code, isNew: false, labels: toTexts(choice.labels, tags) })),
    onlyIf: condition?.question ?? '',
    onlyIfAnswer: condition?.text ?? '',
  }
}

export function newQuestion(tags: string[]): QuestionValues {
  return {
    key: crypto.randomUUID(),
    isNew: true,
    kind: 'TEXT',
    labels: toTexts(undefined, tags),
    required: false,
    sensitive: false,
    choices: [newChoice(tags), newChoice(tags)],
    onlyIf: '',
    onlyIfAnswer: '',
  }
}

export function newChoice(tags: string[]): ChoiceValues {
  return { key: crypto.randomUUID(), isNew: true, labels: toTexts(undefined, tags) }
}

export function toInput(values: SettingsValues, timeZone: string, sourceLanguage: string): RegistrationSettingsInput {
  const instant = (clock: string) => {
    const [day = '', time = ''] = clock.split('T')
    return day && time ? instantAt(day, time.slice(0, 5), timeZone) : undefined
  }
  return {
    opensAt: instant(values.opensAt),
    closesAt: instant(values.closesAt),
    approval: values.approval,
    places: values.places.filter(({ isOffered }) => isOffered).map(toPlaces),
    keepDays: Number(values.keepDays),
    questions: toQuestions(values.questions, sourceLanguage),
  }
}

function toPlaces({ mode, capacity, perCity }: PlacesValues) {
  const number = (text: string) => (text.trim() ? Number(text) : undefined)
  return { mode, capacity: number(capacity), perCity: number(perCity) }
}

function toQuestions(rows: QuestionValues[], sourceLanguage: string): RegistrationQuestionInput[] {
  const codes = codesOf(rows, sourceLanguage)
  const choiceCodes = new Map(rows.flatMap(({ choices }) => [...codesOf(choices, sourceLanguage)]))
  return rows.map((row, index) => ({
    code: codes.get(row.key) ?? row.key,
    kind: row.kind,
    labels: fromTexts(row.labels) ?? {},
    required: row.required,
    sensitive: row.sensitive,
    ...(row.kind === 'CHOICE'
      ? {
          choices: row.choices.map(({ key, labels }) => ({
            code: choiceCodes.get(key) ?? key,
            labels: fromTexts(labels) ?? {},
          })),
        }
      : {}),
    ...conditionOf(row, rows.slice(0, index), codes, choiceCodes),
  }))
}

/** New rows get a code of their words; what has one keeps it, since answers are known by it. */
function codesOf(rows: { key: string; isNew: boolean; labels: LanguageMap }[], sourceLanguage: string) {
  const codes = new Map(rows.filter(({ isNew }) => !isNew).map(({ key }) => [key, key]))
  for (const { key, isNew, labels } of rows) {
    if (isNew) codes.set(key, codeOf(labels[sourceLanguage] ?? '', new Set(codes.values())))
  }
  return codes
}

/** A condition on a question that is gone, or that comes later by now, is dropped. */
function conditionOf(
  { onlyIf, onlyIfAnswer }: QuestionValues,
  before: QuestionValues[],
  codes: Map<string, string>,
  choiceCodes: Map<string, string>,
) {
  const on = before.find(({ key }) => key === onlyIf)
  if (!on || !answersTo(on).includes(onlyIfAnswer)) return {}
  const text = choiceCodes.get(onlyIfAnswer) ?? onlyIfAnswer
  return { condition: { question: codes.get(on.key) ?? on.key, text } }
}

/** The answers on which another question can depend. */
export function answersTo({ kind, choices }: Pick<QuestionValues, 'kind' | 'choices'>): string[] {
  if (kind === 'YES_NO') return ['yes', 'no']
  return kind === 'CHOICE' ? choices.map(({ key }) => key) : []
}

type Fault =
  | 'turned'
  | 'placesMissing'
  | 'numberWrong'
  | 'daysWrong'
  | 'questionMissing'
  | 'choiceMissing'
  | 'choicesFew'
  | 'conditionMissing'

/** What stands in the way of saving, by the name of the field. */
export function faultsOf(values: SettingsValues, sourceLanguage: string): Record<string, Fault> {
  const faults: Record<string, Fault> = {}
  if (values.opensAt && values.closesAt && values.closesAt <= values.opensAt) faults.closesAt = 'turned'
  if (!values.places.some(({ isOffered }) => isOffered)) faults['places.0.isOffered'] = 'placesMissing'
  for (const [index, { isOffered, capacity, perCity }] of values.places.entries()) {
    if (!isOffered) continue
    if (!isWhole(capacity, 0, 100_000)) faults[`places.${index}.capacity`] = 'numberWrong'
    if (!isWhole(perCity, 1, 100_000)) faults[`places.${index}.perCity`] = 'numberWrong'
  }
  if (!values.keepDays.trim() || !isWhole(values.keepDays, 1, 3650)) faults.keepDays = 'daysWrong'
  for (const [index, question] of values.questions.entries()) {
    const found = questionFaults(question, values.questions.slice(0, index), sourceLanguage)
    for (const [name, fault] of Object.entries(found)) faults[`questions.${index}.${name}`] = fault
  }
  return faults
}

function questionFaults(question: QuestionValues, before: QuestionValues[], sourceLanguage: string) {
  const { labels, kind, choices, onlyIf, onlyIfAnswer } = question
  const faults: Record<string, Fault> = {}
  if (!labels[sourceLanguage]?.trim()) faults[`labels.${sourceLanguage}`] = 'questionMissing'
  if (kind === 'CHOICE' && choices.length < 2) faults.kind = 'choicesFew'
  for (const [at, choice] of kind === 'CHOICE' ? choices.entries() : []) {
    if (!choice.labels[sourceLanguage]?.trim()) faults[`choices.${at}.labels.${sourceLanguage}`] = 'choiceMissing'
  }
  const on = before.find(({ key }) => key === onlyIf)
  if (on && answersTo(on).length > 0 && !answersTo(on).includes(onlyIfAnswer)) faults.onlyIfAnswer = 'conditionMissing'
  return faults
}

/** Empty, or a whole number within bounds. */
function isWhole(text: string, least: number, most: number) {
  return !text.trim() || (/^\s*\d{1,6}\s*$/.test(text) && Number(text) >= least && Number(text) <= most)
}

/** The faults as a form takes them. */
export function asErrors(faults: Record<string, Fault>, words: (fault: Fault) => string) {
  const errors = {}
  for (const [name, fault] of Object.entries(faults)) {
    if (!get(errors, name)) set(errors, name, { type: 'fault', message: words(fault) })
  }
  return errors
}

/** What is refused of the places stands at the row of the form: only the ways that are offered are sent. */
export function atRows(failure: unknown, { places }: SettingsValues): ApiError {
  const { problem, etag } = toApiError(failure)
  const rows = [...places.keys()].filter((index) => places[index]?.isOffered)
  const violations = problem.violations?.map((violation) => ({
    ...violation,
    pointer: violation.pointer?.replace(/\/places\/(\d+)/, (_, index) => `/places/${rows[Number(index)] ?? index}`),
  }))
  return new ApiError({ ...problem, ...(violations && { violations }) }, etag)
}
