import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/problem'
import { setViolations } from './violations'

function refusal(...pointers: string[]) {
  const violations = pointers.map((pointer) => ({ pointer, code: 'x', message: `About ${pointer}` }))
  return new ApiError({ status: 400, violations })
}

describe('setViolations', () => {
  it('puts each fault on its field, and one within a list on the list', () => {
    const setError = vi.fn()
    expect(setViolations(refusal('/website', '/themes/1'), ['website', 'themes'], setError)).toBe(true)
    expect(setError).toHaveBeenCalledWith('website', { type: 'server', message: 'About /website' })
    expect(setError).toHaveBeenCalledWith('themes', { type: 'server', message: 'About /themes/1' })
  })

  it('puts a fault of a group on the first of its fields', () => {
    const setError = vi.fn()
    expect(setViolations(refusal('/about'), ['website', 'about.en', 'about.es'], setError)).toBe(true)
    expect(setError).toHaveBeenCalledWith('about.en', { type: 'server', message: 'About /about' })
  })

  it('says when a fault has no field', () => {
    expect(setViolations(refusal('/website', '/kind'), ['website'], vi.fn())).toBe(false)
    expect(setViolations(new ApiError({ status: 403 }), ['website'], vi.fn())).toBe(false)
  })
})
