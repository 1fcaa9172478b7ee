import { describe, expect, it } from 'vitest'
import type { Activity } from '@/api/generated'
import { grouped } from './grouped'

function joined(city: string, edtf: string | undefined = '2013-10-21'): Activity {
  return {
    id: city,
    at: '2026-11-20T08:00:00Z',
    actor: { role: 'ADMIN' },
    event: 'membership.admitted',
    nature: 'HAPPENED',
    happened: edtf ? { edtf, precision: 'DAY' } : { precision: 'UNKNOWN' },
    record: { kind: 'MEMBERSHIP', id: city },
    about: [{ kind: 'CITY', id: city }],
    summary: { en: `${city} joined` },
    page: `/cities/${city}`,
    changes: [],
  }
}

const told = (activities: Activity[]) =>
  grouped(activities).map(({ shown, folded }) => [shown.map(({ id }) => id), folded.map(({ id }) => id)])

describe('grouped', () => {
  it('folds away what fills the page with one date', () => {
    expect(told(['a', 'b', 'c', 'd', 'e'].map((city) => joined(city)))).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
    ])
  })

  it('folds nothing away alone', () => {
    expect(told(['a', 'b', 'c', 'd'].map((city) => joined(city)))).toEqual([[['a', 'b', 'c', 'd'], []]])
  })

  it('keeps dates and kinds of events apart', () => {
    const left = { ...joined('c'), event: 'membership.ended' }
    expect(told([joined('a'), joined('b', '2014'), left])).toEqual([
      [['a'], []],
      [['b'], []],
      [['c'], []],
    ])
  })
})
