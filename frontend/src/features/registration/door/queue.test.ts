import { beforeEach, describe, expect, it } from 'vitest'
import { type Act, checkInsOf, isTakenBack, nextOf, readWaiting, without, writeWaiting } from './queue'

const checkIn = (id: string) => ({ id, registration: `r-${id}`, at: '2027-03-04T08:00:00Z' })
const made = (id: string): Act => ({ checkIn: checkIn(id) })

describe('what waits at a door', () => {
  beforeEach(() => localStorage.clear())

  it('is sent in the order in which it was done', () => {
    const waiting = [made('a'), made('b'), { takeBack: 'a' }, made('c')]
    expect(nextOf(waiting)).toEqual([checkIn('a'), checkIn('b')])
    expect(nextOf(without(waiting, 2))).toBe('a')
    expect(nextOf(without(waiting, 3))).toEqual([checkIn('c')])
    expect(nextOf([])).toBeUndefined()
  })

  it('is sent in portions that the service takes', () => {
    const waiting = Array.from({ length: 201 }, (_, number) => made(`${number}`))
    expect(nextOf(waiting)).toHaveLength(200)
    expect(nextOf(without(waiting, 200))).toEqual([checkIn('200')])
  })

  it('does not count as checked in once it was taken back', () => {
    const waiting = [made('a'), { takeBack: 'a' }, made('b')]
    expect(checkInsOf(waiting)).toEqual([checkIn('b')])
    expect(isTakenBack(waiting, 'a')).toBe(true)
    expect(isTakenBack(waiting, 'b')).toBe(false)
  })

  it('is kept on the device by person and event, without names, and gone once it is sent', () => {
    writeWaiting('me', 'conferences/one', [made('a')])
    expect(readWaiting('me', 'conferences/one')).toEqual([made('a')])
    expect(readWaiting('me', 'conferences/two')).toEqual([])
    expect(readWaiting('another', 'conferences/one')).toEqual([])
    writeWaiting('me', 'conferences/one', [])
    expect(localStorage).toHaveLength(0)
  })

  it('is nothing where what was stored is unreadable', () => {
    localStorage.setItem('paideia-door:me:conferences/one', '{')
    expect(readWaiting('me', 'conferences/one')).toEqual([])
  })
})
