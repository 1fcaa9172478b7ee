import { describe, expect, it } from 'vitest'
import { reasonFor, toTransition } from './decision'

describe('decision', () => {
  it('names why a membership ends, by who can end it', () => {
    expect(reasonFor('SUBMITTED', 'WITHDRAWN', ['WITHDRAWN'])).toBe('APPLICATION_TAKEN_BACK')
    expect(reasonFor('ADMITTED', 'WITHDRAWN', ['WITHDRAWN'])).toBe('CITY_LEFT')
    expect(reasonFor('ADMITTED', 'WITHDRAWN', ['ON_HOLD', 'WITHDRAWN'])).toBe('ENDED_BY_NETWORK')
    expect(reasonFor('SUBMITTED', 'ADMITTED', ['ADMITTED', 'DECLINED'])).toBeUndefined()
  })

  it('sends no empty note', () => {
    expect(toTransition({ to: 'ADMITTED', effectiveOn: '2026-11-20', note: ' ' }, undefined)).toEqual({
      to: 'ADMITTED',
      effectiveOn: '2026-11-20',
    })
  })
})
