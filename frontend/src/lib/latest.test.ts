import { expect, it, vi } from 'vitest'
import { latest } from './latest'

it('works an answer out once for the same, and again for another', () => {
  const find = vi.fn((language: string, list: string[]) => ({ words: `${language} ${list.length}` }))
  const asked = latest(find)
  const list = ['espoo-fi']
  const first = asked('en', list)
  expect(asked('en', list)).toBe(first)
  expect(find).toHaveBeenCalledOnce()
  expect(asked('fr', list)).toEqual({ words: 'fr 1' })
  expect(asked('fr', ['torino-it', 'lyon-fr'])).toEqual({ words: 'fr 2' })
  expect(find).toHaveBeenCalledTimes(3)
})
