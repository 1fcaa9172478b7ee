import { describe, expect, it } from 'vitest'
import type { SessionListItem } from '@/api/generated'
import { daysOf, timetableOf } from './timetable'

const compare = (a: string, b: string) => a.localeCompare(b)

function session(id: string, from: string, to: string, room?: string): SessionListItem {
  const at = (clock: string) => `2036-05-04T${clock}`
  return { id, start: at(from), end: at(to), room } as SessionListItem
}

const ids = (cells: ReturnType<typeof timetableOf>['rows'][number]['cells']) =>
  cells.map((cell) => (typeof cell === 'string' ? cell : `${cell.session.id}:${cell.rows}`))

describe('a timetable', () => {
  it('has a column a room and a row a time', () => {
    const { rooms, rows } = timetableOf(
      [
        session('a', '09:00', '11:00', 'Red'),
        session('b', '09:00', '10:00', 'Blue'),
        session('c', '10:00', '11:00', 'Blue'),
      ],
      compare,
    )
    expect(rooms).toEqual(['Blue', 'Red'])
    expect(rows.map(({ time }) => time.slice(11))).toEqual(['09:00', '10:00'])
    expect(rows.map(({ cells }) => ids(cells))).toEqual([
      ['b:1', 'a:2'],
      ['c:1', 'covered'],
    ])
  })

  it('shows where a room is free', () => {
    const { rows } = timetableOf(
      [session('a', '09:00', '10:00', 'Red'), session('b', '11:00', '12:00', 'Red')],
      compare,
    )
    expect(rows.map(({ cells }) => ids(cells))).toEqual([['a:1'], ['free'], ['b:1']])
  })

  it('sets what has no room last, beside each other where it overlaps', () => {
    const { rooms, rows } = timetableOf(
      [session('a', '09:00', '10:00'), session('b', '09:30', '10:30'), session('c', '09:00', '10:00', 'Red')],
      compare,
    )
    expect(rooms).toEqual(['Red', undefined, undefined])
    expect(ids(rows[0]?.cells ?? [])).toEqual(['c:2', 'a:2', 'free'])
  })

  it('is empty where nothing takes place', () => {
    expect(timetableOf([], compare)).toEqual({ rooms: [], rows: [] })
    expect(daysOf([])).toEqual([])
  })
})
