import { describe, expect, it } from 'vitest'
import { overTime } from './overTime'

describe('overTime', () => {
  it('adds up who joined and left, and goes through the years between', () => {
    const items = [
      { year: 2015, joined: 4, left: 0 },
      { year: 2018, joined: 3, left: 1 },
    ]
    expect(overTime({ members: 6, joinedInUnknownYear: 0, items }).map(({ year, members }) => [year, members])).toEqual(
      [
        [2015, 4],
        [2016, 4],
        [2017, 4],
        [2018, 6],
      ],
    )
  })

  it('shows no year where none is known', () => {
    expect(overTime({ members: 5, joinedInUnknownYear: 5, items: [] })).toEqual([])
  })

  it('never counts fewer than none', () => {
    const items = [{ year: 2020, joined: 0, left: 2 }]
    expect(overTime({ members: 1, joinedInUnknownYear: 3, items })[0]?.members).toBe(0)
  })
})
