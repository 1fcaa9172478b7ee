import { describe, expect, it } from 'vitest'
import { decisionsOnAll } from './decisions'

describe('what can be done to several registrations at once', () => {
  it('is what can be done to each of them', () => {
    expect(decisionsOnAll([{ state: 'PENDING' }, { state: 'PENDING' }])).toEqual(['approve', 'decline'])
    expect(decisionsOnAll([{ state: 'WAITLISTED' }, { state: 'CONFIRMED' }])).toEqual(['cancel'])
    expect(decisionsOnAll([{ state: 'PENDING' }, { state: 'CONFIRMED' }])).toEqual([])
    expect(decisionsOnAll([])).toEqual([])
  })

  it('is not to approve while the city has not agreed', () => {
    expect(decisionsOnAll([{ state: 'PENDING' }, { state: 'PENDING', waitsForCity: true }])).toEqual(['decline'])
  })
})
