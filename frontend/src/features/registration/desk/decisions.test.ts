import { describe, expect, it } from 'vitest'
import { decisionsOnAll } from './decisions'

describe('what can be done to several registrations at once', () => {
  it('is what can be done to each of them', () => {
    expect(decisionsOnAll([{ state: 'PENDING' }, { state: 'PENDING' }], true)).toEqual(['approve', 'decline'])
    expect(decisionsOnAll([{ state: 'WAITLISTED' }, { state: 'CONFIRMED' }], true)).toEqual(['cancel'])
    expect(decisionsOnAll([{ state: 'PENDING' }, { state: 'CONFIRMED' }], true)).toEqual([])
    expect(decisionsOnAll([], true)).toEqual([])
  })

  it('is not to approve while the city has not agreed', () => {
    expect(decisionsOnAll([{ state: 'PENDING' }, { state: 'PENDING', waitsForCity: true }], true)).toEqual(['decline'])
  })

  it('is to say who was not there from the first day on', () => {
    expect(decisionsOnAll([{ state: 'CONFIRMED' }], false)).toEqual(['cancel'])
    expect(decisionsOnAll([{ state: 'CONFIRMED' }], true)).toEqual(['cancel', 'miss', 'excuse'])
    expect(decisionsOnAll([{ state: 'ABSENT' }, { state: 'EXCUSED' }], true)).toEqual(['expect'])
    expect(decisionsOnAll([{ state: 'ATTENDED' }], true)).toEqual([])
  })
})
