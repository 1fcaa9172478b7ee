import { expect, it } from 'vitest'
import type { ProgressReport } from '@/api/generated'
import { fieldNames, toPatch, toValues, unfinished } from './reportValues'

const report = {
  id: 'r',
  number: 1,
  state: 'DRAFT',
  sourceLanguage: 'en',
  from: '2027-01-01',
  to: '2027-12-31',
  percentage: 20,
  progress: 'IN_PROGRESS',
  milestones: [1],
  evidence: [],
} as unknown as ProgressReport
const words = { day: 'day', turned: 'turned', percentage: '%', reason: 'reason', number: 'number', source: 'source' }

it('sends what changed, and a figure once it is whole', () => {
  const values = toValues(report)
  expect(toPatch(report, values, 'hours')).toBeUndefined()
  const half = { ...values, percentage: '40', indicatorValue: { value: '45,5', source: '' } }
  expect(toPatch(report, half, 'hours')).toEqual({ percentage: 40 })
  const whole = { ...values, indicatorValue: { value: '45,5', source: 'Count' }, milestones: ['1', '2'] }
  expect(toPatch(report, whole, 'hours')).toEqual({
    indicatorValue: { value: 45.5, unit: 'hours', source: 'Count', year: 2027 },
    milestones: [1, 2],
  })
})

it('tells that it is given up together with why', () => {
  const values = { ...toValues(report), progress: 'ABANDONED' as const }
  expect(toPatch(report, values, '')).toBeUndefined()
  expect(toPatch(report, { ...values, reason: 'No money.' }, '')).toEqual({
    progress: 'ABANDONED',
    reason: 'No money.',
  })
})

it('says what is begun and not whole', () => {
  const values = { ...toValues(report), from: '', percentage: '120', progress: 'ABANDONED' as const }
  const found = unfinished({ ...values, indicatorValue: { value: 'x', source: '' } }, words)
  expect(found.map(({ pointer }) => pointer?.slice(1).replaceAll('/', '.'))).toEqual([
    'from',
    'percentage',
    'reason',
    'indicatorValue.value',
    'indicatorValue.source',
  ])
  expect(fieldNames(['en'])).toEqual(expect.arrayContaining(['from', 'percentage', 'narratives.en']))
})
