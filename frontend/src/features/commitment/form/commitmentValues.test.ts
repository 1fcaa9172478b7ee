import { describe, expect, it } from 'vitest'
import type { Commitment } from '@/api/generated'
import { commitment } from '@/test/records'
import {
  type CommitmentValues,
  type MilestoneValues,
  numbered,
  toNumber,
  toPatch,
  toTerms,
  toValues,
  unfinished,
} from './commitmentValues'

const words = {
  name: 'name',
  value: 'value',
  number: 'number',
  year: 'year',
  source: 'source',
  unit: 'unit',
  step: 'step',
}
const baseline = { value: 40, unit: 'hours', year: 2025, source: 'Report' }
const record: Commitment = commitment('one', 'espoo-fi', {
  indicator: { names: { en: 'Opening hours', fr: 'Heures' }, baseline },
  milestones: [{ number: 3, titles: { en: 'First library' }, dueOn: '2027-06-30' }],
})

function typed(change: (values: CommitmentValues) => void) {
  const values = toValues(record)
  change(values)
  return values
}

describe('toPatch', () => {
  it('sends nothing where nothing changed', () => {
    expect(toPatch(record, toValues(record))).toBeUndefined()
  })

  it('sends a figure once it is whole, and keeps what stands until then', () => {
    expect(
      toPatch(
        record,
        typed(({ indicator }) => {
          indicator.target.value = '60'
        }),
      ),
    ).toBeUndefined()
    const whole = typed(({ indicator }) => {
      indicator.target = { value: '60,5', year: '2028', source: ' Plan ' }
    })
    expect(toPatch(record, whole)?.indicator?.target).toEqual({
      value: 60.5,
      unit: 'hours',
      year: 2028,
      source: 'Plan',
    })
  })

  it('takes away what was emptied', () => {
    const emptied = typed(({ indicator }) => {
      indicator.baseline = { value: '', year: '', source: '' }
      indicator.names.fr = ''
    })
    expect(toPatch(record, emptied)?.indicator).toEqual({ names: { en: 'Opening hours', fr: null }, baseline: null })
    expect(
      toPatch(
        record,
        typed(({ indicator }) => {
          indicator.names = {}
        }),
      )?.indicator,
    ).toBeNull()
  })

  it('sends milestones with the numbers they have, and leaves out those that are not whole', () => {
    const more = typed(({ milestones }) => {
      milestones.push({ titles: { en: 'Second library' }, dueOn: '2027-12-31' }, { titles: { en: 'Third' }, dueOn: '' })
    })
    expect(toPatch(record, more)?.milestones).toEqual([
      { number: 3, titles: { en: 'First library' }, dueOn: '2027-06-30' },
      { titles: { en: 'Second library' }, dueOn: '2027-12-31' },
    ])
  })
})

it('takes on the numbers that the service has given', () => {
  const saved = [...record.milestones, { number: 4, titles: { en: 'Second library' }, dueOn: '2027-12-31' }]
  const values: MilestoneValues[] = [
    { titles: { en: 'Second library', fr: '' }, dueOn: '2027-12-31' },
    { number: 3, titles: { en: 'First library, at last' }, dueOn: '2027-06-30' },
  ]
  expect(numbered(values, saved).map(({ number }) => number)).toEqual([4, 3])
})

it('says what is begun and not whole', () => {
  const begun = typed(({ indicator, milestones }) => {
    indicator.names.en = ''
    indicator.unit = ''
    indicator.target = { value: 'many', year: '28', source: '' }
    milestones.push({ titles: { en: '' }, dueOn: '' })
  })
  expect(unfinished(begun, 'en', words).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    '/indicator/names/en name',
    '/indicator/target/value number',
    '/indicator/target/year year',
    '/indicator/target/source source',
    '/indicator/unit unit',
    '/milestones step',
  ])
  expect(unfinished(toValues(record), 'en', words)).toEqual([])
})

it('says whole what the city wants to be held to', () => {
  expect(toTerms({ ...toValues(record), dueOn: '2028-12-31' }, 'en')).toEqual({
    indicator: { names: { en: 'Opening hours', fr: 'Heures' }, baseline },
    dueOn: '2028-12-31',
    milestones: record.milestones,
  })
})

it.each([
  ['60', 60],
  [' 12,5 ', 12.5],
  ['1 200.25', 1200.25],
  ['-3', undefined],
  ['', undefined],
])('reads the number %s', (text, number) => expect(toNumber(text)).toBe(number))
