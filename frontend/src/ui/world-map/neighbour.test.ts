import { describe, expect, it } from 'vitest'
import { neighbour } from './neighbour'

const here = { x: 0, y: 0, points: [] }
const right = { x: 10, y: 1, points: [] }
const farRight = { x: 40, y: 0, points: [] }
const above = { x: 0, y: -10, points: [] }
const dots = [here, right, farRight, above]

describe('neighbour', () => {
  it('takes the nearest dot in the direction', () => {
    expect(neighbour(dots, here, 'ArrowRight')).toBe(right)
    expect(neighbour(dots, here, 'ArrowUp')).toBe(above)
  })

  it('goes on from there', () => {
    expect(neighbour(dots, right, 'ArrowRight')).toBe(farRight)
  })

  it('stays where nothing lies in the direction', () => {
    expect(neighbour(dots, here, 'ArrowLeft')).toBeUndefined()
  })
})
