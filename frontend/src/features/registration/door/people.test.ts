import { describe, expect, it } from 'vitest'
import type { DoorList, DoorPerson } from '@/api/generated'
import { sha256 } from '@/lib/sha256'
import { answeredBy, codeOf, expectedAgain, found, isCode, personOf } from './people'

const code = 'PAIDEIA:0B6F2C1D5A7E4C559A0E3C4F5D6E7A80'
const person = (registration: string, name: string, more: Partial<DoorPerson> = {}): DoorPerson => ({
  registration,
  name,
  mode: 'ONSITE',
  state: 'CONFIRMED',
  codeDigest: '0000000000000000',
  ...more,
})
const list = (people: DoorPerson[]) => ({ people }) as DoorList

describe('the people at a door', () => {
  it('are found by what their code says, of which the list holds a digest', async () => {
    const digest = await sha256(new TextEncoder().encode(code))
    const ada = person('a', 'Ada Example', { codeDigest: digest.slice(0, 16) })
    expect(await personOf(list([person('z', 'Zoë Example'), ada]), code)).toBe(ada)
    expect(await personOf(list([ada]), code.replace('0B', '0C'))).toBeUndefined()
  })

  it('show codes that are told from others', () => {
    expect(isCode(` ${code.toLowerCase()} `)).toBe(true)
    expect(codeOf(` ${code.toLowerCase()} `)).toBe(code)
    expect(isCode('https://example.org/')).toBe(false)
  })

  it('are found by parts of their name and city, without accents', () => {
    const zoe = person('z', 'Zoë Example', { city: 'espoo-fi' })
    const people = [person('a', 'Ada Example', { city: 'torino-it' }), zoe]
    const names: Record<string, string> = { 'espoo-fi': 'Espoo', 'torino-it': 'Torino' }
    const search = (words: string) => found(people, words, (slug) => names[slug] ?? slug)
    expect(search('zoe')).toEqual([zoe])
    expect(search('exam esp')).toEqual([zoe])
    expect(search('')).toEqual(people)
    expect(search('nobody')).toEqual([])
  })

  it('are as the service answered', () => {
    const counted = { id: 'c', at: '2027-03-04T08:00:00Z', door: 'Garden' }
    const told = { registration: 'a', name: 'Ada Example', mode: 'ONSITE', state: 'ATTENDED' } as const
    const before = list([person('a', 'Ada Example'), person('z', 'Zoë Example')])
    const now = answeredBy(before, [{ id: 'c', outcome: 'CHECKED_IN', person: told, counted }])
    expect(now.people[0]).toMatchObject({ state: 'ATTENDED', checkIn: 'c', checkedInAt: counted.at, door: 'Garden' })
    expect(now.people[1]).toEqual(before.people[1])
    expect(expectedAgain(now, 'c').people).toEqual(before.people)
    expect(answeredBy(before, [{ id: 'd', outcome: 'UNKNOWN' }])).toEqual(before)
  })
})
