import { describe, expect, it } from 'vitest'
import type { Activity } from '@/api/generated'
import { grouped } from './grouped'

function admitted(city: string, network: string, at = '2026-11-20T08:00:00Z'): Activity {
  return {
    id: `${city} ${network} ${at}`,
    at,
    actor: { role: 'ADMIN' },
    action: 'TRANSITIONED',
    record: { kind: 'MEMBERSHIP', id: city },
    city,
    network,
    changes: [{ field: 'state', after: 'ADMITTED' }],
  }
}

const cities = (activities: Activity[]) => grouped(activities).map((group) => group.map(({ city }) => city))

describe('grouped', () => {
  it('tells once what was done to several cities', () => {
    expect(cities([admitted('espoo-fi', 'gnlc'), admitted('torino-it', 'gnlc'), admitted('espoo-fi', 'iaec')])).toEqual(
      [['espoo-fi', 'torino-it'], ['espoo-fi']],
    )
  })

  it('tells once what was entered for a network, and keeps what concerns a city apart', () => {
    const entered = (id: string, network: string): Activity => ({
      ...admitted('', network),
      city: undefined,
      action: 'CREATED',
      record: { kind: 'DECLARATION', id },
      changes: [],
    })
    const activities = [entered('one', 'gnlc'), entered('two', 'gnlc'), entered('three', 'iaec')]
    expect(grouped(activities).map((group) => group.map(({ record }) => record.id))).toEqual([
      ['one', 'two'],
      ['three'],
    ])
  })

  it('keeps days apart, and what came between', () => {
    expect(
      cities([
        admitted('espoo-fi', 'gnlc'),
        admitted('torino-it', 'gnlc', '2026-11-19T08:00:00Z'),
        admitted('lyon-fr', 'iaec', '2026-11-19T07:00:00Z'),
        admitted('rennes-fr', 'gnlc', '2026-11-19T06:00:00Z'),
      ]),
    ).toEqual([['espoo-fi'], ['torino-it'], ['lyon-fr'], ['rennes-fr']])
  })
})
