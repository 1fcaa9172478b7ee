import { describe, expect, it } from 'vitest'
import { meaningOf } from './edtf'

const of = (edtf: string, isSouthern = false) => {
  const { precision, earliest, latest } = meaningOf(edtf, isSouthern) ?? {}
  return [precision, earliest, latest]
}

describe('meaningOf', () => {
  it.each([
    ['2025-11-14', 'DAY', '2025-11-14', '2025-11-14'],
    ['2024-02-29', 'DAY', '2024-02-29', '2024-02-29'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2025', 'YEAR', '2025-01-01', '2025-12-31'],
    ['2025-21', 'SEASON', '2025-03-01', '2025-05-31'],
    ['2025-23?', 'SEASON', '2025-09-01', '2025-11-30'],
    ['2027-24', 'SEASON', '2027-12-01', '2028-02-29'],
    ['201X', 'UNKNOWN', '2010-01-01', '2019-12-31'],
    ['20XX', 'UNKNOWN', '2000-01-01', '2099-12-31'],
    ['2025-XX-XX', 'YEAR', '2025-01-01', '2025-12-31'],
    ['2025-10-01/2025-10-03', 'DAY', '2025-10-01', '2025-10-03'],
    ['2024-23/2025-01-15', 'SEASON', '2024-09-01', '2025-01-15'],
    ['2020/..', 'YEAR', '2020-01-01', undefined],
    ['/2020-03-04', 'DAY', undefined, '2020-03-04'],
    ['XXXX-02-29', 'UNKNOWN', undefined, undefined],
  ])('%s is precise to %s and lies from %s to %s', (edtf, ...meaning) => {
    expect(of(edtf)).toEqual(meaning)
  })

  it.each([
    ['2025-21', '2025-09-01', '2025-11-30'],
    ['2025-22', '2025-12-01', '2026-02-28'],
    ['2025-23', '2025-03-01', '2025-05-31'],
    ['2025-24', '2025-06-01', '2025-08-31'],
  ])('%s in the south lies from %s to %s', (edtf, ...bounds) => {
    expect(of(edtf, true).slice(1)).toEqual(bounds)
  })

  it.each([
    '2025-02-29',
    '2025-13',
    '2025-25',
    '0000',
    '2026/2025',
    '/',
    '../..',
    'XXXX-11-30/XXXX-12-01',
    'XXXX-02-30',
    'someday',
    '',
  ])('“%s” is no date', (edtf) => {
    expect(meaningOf(edtf, false)).toBeUndefined()
  })
})
