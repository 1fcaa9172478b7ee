import { describe, expect, it } from 'vitest'
import { centred, magnified, onScreen, pinched, within } from './view'

const bounds = { width: 400, height: 280, worldWidth: 680 }
const start = { x: -100, y: 0, k: 1 }

describe('view', () => {
  it('never lets the world leave the screen', () => {
    expect(within({ x: 50, y: 30, k: 1 }, bounds)).toEqual({ x: 0, y: 0, k: 1 })
    expect(within({ x: -900, y: -10, k: 1 }, bounds)).toEqual({ x: -280, y: 0, k: 1 })
    expect(within({ x: -900, y: -10, k: 0.2 }, bounds).k).toBe(1)
    expect(within({ x: -900, y: -10, k: 2 }, bounds)).toEqual({ x: -900, y: -10, k: 2 })
  })

  it('magnifies around a point, which stays where it is', () => {
    const at = { x: 120, y: 80 }
    const world = { x: (at.x - start.x) / start.k, y: at.y }
    expect(onScreen(magnified(start, 3, at), world)).toEqual(at)
  })

  it('stops at the largest scale', () => {
    expect(magnified(start, 1000, { x: 0, y: 0 }).k).toBe(40)
  })

  it('moves with two fingers, and magnifies as they spread', () => {
    const before = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ] as const
    const aside = [
      { x: 130, y: 110 },
      { x: 230, y: 110 },
    ] as const
    expect(pinched(start, before, aside)).toEqual({ x: -70, y: 10, k: 1 })
    const spread = [
      { x: 50, y: 100 },
      { x: 250, y: 100 },
    ] as const
    expect(pinched(start, before, spread)).toEqual({ x: -350, y: -100, k: 2 })
  })

  it('brings a point into the middle', () => {
    expect(onScreen(centred({ x: 300, y: 50 }, 4, bounds), { x: 300, y: 50 })).toEqual({ x: 200, y: 140 })
  })
})
