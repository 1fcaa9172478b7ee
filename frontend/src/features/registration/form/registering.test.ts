import { describe, expect, it } from 'vitest'
import type { RegistrationQuestion } from '@/api/generated'
import { answersOf, askedOf } from './questions'
import {
  type Asking,
  noAnswers,
  noDelegate,
  placeOf,
  type RegisterValues,
  reachable,
  stepsOf,
  toBody,
} from './registering'

const question = (code: string, more: Partial<RegistrationQuestion> = {}): RegistrationQuestion => ({
  code,
  version: 1,
  kind: 'YES_NO',
  labels: { en: code },
  required: false,
  sensitive: false,
  choices: [],
  ...more,
})
const dinner = question('dinner')
const meat = question('meat', { condition: { question: 'dinner', text: 'yes' }, required: true })
const which = question('which', { kind: 'TEXT', condition: { question: 'meat', text: 'yes' } })
const questions = [dinner, meat, which]
const codes = (given: Record<string, string>) => askedOf(questions, given).map(({ code }) => code)

describe('a question with a condition', () => {
  it('is put to those alone who answered the question before it in that way', () => {
    expect(codes({})).toEqual(['dinner'])
    expect(codes({ dinner: 'no' })).toEqual(['dinner'])
    expect(codes({ dinner: 'yes' })).toEqual(['dinner', 'meat'])
  })

  it('is not put where the question it looks back at is not put any more', () => {
    const given = { dinner: 'no', meat: 'yes', which: 'fish' }
    expect(codes(given)).toEqual(['dinner'])
    expect(answersOf(questions, given)).toEqual([{ question: 'dinner', version: 1, text: 'no' }])
  })

  it('is not put where it looks at one that comes later', () => {
    const early = question('early', { condition: { question: 'dinner', text: 'yes' } })
    expect(askedOf([early, dinner], { dinner: 'yes' })).toEqual([dinner])
  })
})

describe('the questions of a registration', () => {
  const asking: Asking = { isSignedIn: true, hasCities: true, modes: ['ONSITE', 'ONLINE'], questions }
  const own = { ...noAnswers('en'), whom: 'me' }
  const group: RegisterValues = {
    ...noAnswers('en'),
    whom: 'espoo-fi',
    mode: 'ONLINE',
    delegates: [
      { ...noDelegate('en'), name: 'Ada', email: 'ada@example.org', answers: { dinner: 'no' } },
      {
        ...noDelegate('fr'),
        name: ' Bo ',
        email: 'bo@example.org',
        answers: { dinner: 'yes', meat: 'yes', which: ' ' },
      },
    ],
  }

  it('are those that the answers so far lead to', () => {
    expect(stepsOf(asking, own)).toEqual(['whom', 'represents', 'mode', 'q-dinner', 'check'])
    expect(stepsOf(asking, group)).toEqual(['whom', 'who', 'mode', 'q-dinner', 'q-meat', 'q-which', 'check'])
    expect(stepsOf({ ...asking, hasCities: false }, noAnswers('en'))[0]).toBe('represents')
    const visitor: Asking = { ...asking, isSignedIn: false, hasCities: false, modes: ['ONSITE'] }
    expect(stepsOf(visitor, noAnswers('en'))).toEqual(['who', 'represents', 'q-dinner', 'check'])
  })

  it('let nobody past one that is open, for any delegate', () => {
    expect(reachable('check', noAnswers('en'), asking)).toBe('whom')
    expect(reachable('check', own, asking)).toBe('mode')
    expect(reachable('check', { ...own, represents: 'ORGANISATION', organisation: ' ' }, asking)).toBe('represents')
    expect(reachable('check', group, asking)).toBe('check')
    const open = group.delegates.map((delegate) => ({ ...delegate, answers: { dinner: 'yes' } }))
    expect(reachable('check', { ...group, delegates: open }, asking)).toBe('q-meat')
    expect(reachable('nonsense', group, asking)).toBe('whom')
  })

  it('come to one person, or to the delegates of a city in one go', () => {
    const event = { kind: 'CONFERENCE', event: 'iclc-1' } as const
    expect(toBody(event, { ...own, represents: 'CITY', city: 'torino-it' }, { ...asking, modes: ['ONSITE'] })).toEqual({
      own: { ...event, mode: 'ONSITE', city: 'torino-it', answers: [] },
    })
    expect(toBody(event, group, asking)).toEqual({
      group: {
        ...event,
        mode: 'ONLINE',
        city: 'espoo-fi',
        delegates: [
          {
            name: 'Ada',
            email: 'ada@example.org',
            language: 'en',
            answers: [{ question: 'dinner', version: 1, text: 'no' }],
          },
          {
            name: 'Bo',
            email: 'bo@example.org',
            language: 'fr',
            answers: [
              { question: 'dinner', version: 1, text: 'yes' },
              { question: 'meat', version: 1, text: 'yes' },
            ],
          },
        ],
      },
    })
  })

  it('are found again by what the service says of an answer', () => {
    const sent = toBody({ kind: 'MEETING', event: 'spring' }, group, asking)
    expect(placeOf('delegates.1.answers.1.text', sent, group)).toEqual({
      step: 'q-meat',
      name: 'delegates.1.answers.meat',
    })
    expect(placeOf('delegates.1.email', sent, group)).toEqual({ step: 'who', name: 'delegates.1.email' })
    expect(placeOf('city', sent, group)).toEqual({ step: 'whom', name: 'whom' })
    expect(placeOf('event', sent, group)).toBeUndefined()
  })
})
