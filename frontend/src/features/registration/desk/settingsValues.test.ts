import { describe, expect, it } from 'vitest'
import type { RegistrationSettings } from '@/api/generated'
import { ApiError } from '@/api/problem'
import { codeOf } from './codes'
import { atRows, faultsOf, newChoice, newQuestion, type SettingsValues, toInput, toValues } from './settingsValues'

const tags = ['en', 'fr']
const context = { mode: 'ONSITE' as const, timeZone: 'Europe/Madrid', tags }
const settings: RegistrationSettings = {
  id: 's',
  event: {
    kind: 'CONFERENCE',
    slug: 'congress',
    network: 'iaec',
    sourceLanguage: 'en',
    titles: { en: 'Congress' },
    when: { precision: 'DAY', edtf: '2026-11-10' },
    state: 'CONFIRMED',
  },
  opensAt: '2026-07-01T08:00:00Z',
  status: 'OPEN',
  approval: true,
  places: [{ mode: 'ONLINE', capacity: 50, perCity: 3, confirmed: 0, waiting: 0 }],
  questions: [
    {
      code: 'dinner',
      version: 2,
      kind: 'CHOICE',
      labels: { en: 'Dinner?' },
      required: true,
      sensitive: false,
      choices: [
        { code: 'early', labels: { en: 'Early' } },
        { code: 'late', labels: { en: 'Late', fr: 'Tard' } },
      ],
    },
  ],
  keepDays: 60,
  createdAt: '2026-06-01T08:00:00Z',
  updatedAt: '2026-06-01T08:00:00Z',
}
const values = toValues(settings, context)
const [dinner] = values.questions as [SettingsValues['questions'][number]]

describe('the settings of registration', () => {
  it('come back as they were read, with the times of the event', () => {
    expect(values.opensAt).toBe('2026-07-01T10:00')
    expect(toInput(values, 'Europe/Madrid', 'en')).toEqual({
      opensAt: settings.opensAt,
      closesAt: undefined,
      approval: true,
      places: [{ mode: 'ONLINE', capacity: 50, perCity: 3 }],
      keepDays: 60,
      questions: [
        {
          code: 'dinner',
          kind: 'CHOICE',
          labels: { en: 'Dinner?' },
          required: true,
          sensitive: false,
          choices: settings.questions[0]?.choices,
        },
      ],
    })
  })

  it('give new rows a code of their words and keep the codes that answers are known by', () => {
    const tart = { ...newChoice(tags), labels: { en: 'Tarte à la crème', fr: '' } }
    const again = { ...newQuestion(tags), labels: { en: 'Dinner?', fr: '' }, onlyIf: 'dinner', onlyIfAnswer: tart.key }
    const renamed = { ...dinner, labels: { en: 'Supper?', fr: '' }, choices: [...dinner.choices, tart] }
    const { questions = [] } = toInput({ ...values, questions: [renamed, again] }, 'UTC', 'en')
    expect(questions.map(({ code }) => code)).toEqual(['dinner', 'dinner-2'])
    expect(questions[0]?.choices?.map(({ code }) => code)).toEqual(['early', 'late', 'tarte-a-la-creme'])
    expect(questions[1]?.condition).toEqual({ question: 'dinner', text: 'tarte-a-la-creme' })
  })

  it('drop a condition on a question that comes later by now, and on an answer that is gone', () => {
    const other = { ...newQuestion(tags), labels: { en: 'Which?', fr: '' }, onlyIf: 'dinner', onlyIfAnswer: 'late' }
    const conditions = (rows: SettingsValues['questions']) =>
      toInput({ ...values, questions: rows }, 'UTC', 'en').questions?.map(({ condition }) => condition)
    expect(conditions([dinner, other])?.[1]).toEqual({ question: 'dinner', text: 'late' })
    expect(conditions([other, dinner])).toEqual([undefined, undefined])
    expect(conditions([dinner, { ...other, onlyIfAnswer: 'gone' }])?.[1]).toBeUndefined()
  })

  it('are told what stands in the way, only where it counts', () => {
    expect(faultsOf(values, 'en')).toEqual({})
    const [onsite, online] = values.places as [SettingsValues['places'][number], SettingsValues['places'][number]]
    expect(
      faultsOf(
        {
          ...values,
          closesAt: '2026-07-01T10:00',
          places: [
            { ...onsite, capacity: 'many' },
            { ...online, perCity: '0' },
          ],
          keepDays: '',
          questions: [
            { ...dinner, labels: { en: ' ' }, choices: dinner.choices.slice(1) },
            { ...newQuestion(tags), labels: { en: 'Which?' }, onlyIf: 'dinner' },
          ],
        },
        'en',
      ),
    ).toEqual({
      closesAt: 'turned',
      'places.1.perCity': 'numberWrong',
      keepDays: 'daysWrong',
      'questions.0.labels.en': 'questionMissing',
      'questions.0.kind': 'choicesFew',
      'questions.1.onlyIfAnswer': 'conditionMissing',
    })
  })

  it('find the row of the way to take part that the service refuses', () => {
    const refused = new ApiError({
      status: 409,
      violations: [{ pointer: '/places/0/capacity', code: 'x', message: '' }],
    })
    expect(atRows(refused, values).problem.violations?.[0]?.pointer).toBe('/places/1/capacity')
  })
})

describe('a code', () => {
  it('is made of words in any script, and is never taken', () => {
    expect(codeOf('  Café, s’il vous plaît ', new Set())).toBe('cafe-s-il-vous-plait')
    expect(codeOf('学习', new Set(['item']))).toBe('item-2')
    expect(codeOf('a'.repeat(60), new Set(['a'.repeat(34)]))).toBe(`${'a'.repeat(34)}-2`)
  })
})
