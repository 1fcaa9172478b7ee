import { expect, it } from 'vitest'
import { positionFor } from './positionFor'

it('puts a new block behind those of its kind and before what comes later', () => {
  const blocks = [{ kind: 'PREAMBLE' }, { kind: 'CLAUSE' }, { kind: 'CLOSING' }] as const
  expect(positionFor('PREAMBLE', [...blocks])).toBe(2)
  expect(positionFor('CLAUSE', [...blocks])).toBe(3)
  expect(positionFor('CLOSING', [...blocks])).toBe(4)
  expect(positionFor('CLAUSE', [])).toBe(1)
})
