import { describe, expect, it } from 'vitest'
import { ending, reasonFor, toTransition } from './decision'

describe('decision', () => {
  it('names why a membership ends, by who can end it', () => {
    expect(reasonFor('SUBMITTED', 'WITHDRAWN', ['WITHDRAWN'])).toBe('APPLICATION_TAKEN_BACK')
    expect(reasonFor('ADMITTED', 'WITHDRAWN', ['WITHDRAWN'])).toBe('CITY_LEFT')
    expect(reasonFor('ADMITTED', 'WITHDRAWN', ['ON_HOLD', 'WITHDRAWN'])).toBe('ENDED_BY_NETWORK')
    expect(reasonFor('SUBMITTED', 'ADMITTED', ['ADMITTED', 'DECLINED'])).toBeUndefined()
  })

  it('is an ending where it declines, withdraws or ends', () => {
    expect(ending('SUBMITTED', 'WITHDRAWN', ['WITHDRAWN'])).toBe('TAKEN_BACK')
    expect(ending('ADMITTED', 'WITHDRAWN', ['WITHDRAWN'])).toBe('LEFT')
    expect(ending('ON_HOLD', 'WITHDRAWN', ['ADMITTED', 'WITHDRAWN'])).toBe('ENDED')
    expect(ending('SUBMITTED', 'DECLINED', ['ADMITTED', 'DECLINED'])).toBe('DECLINED')
    expect(ending('ADMITTED', 'ON_HOLD', ['ON_HOLD', 'WITHDRAWN'])).toBeUndefined()
  })

  it('sends no empty note', () => {
    expect(toTransition({ to: 'ADMITTED', effectiveOn: '2026-11-20', note: ' ' }, undefined)).toEqual({
      to: 'ADMITTED',
      effectiveOn: '2026-11-20',
    })
  })
})
