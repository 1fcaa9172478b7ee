import type { Dot } from './types'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const headings: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export function isDirection(key: string): key is Direction {
  return key in headings
}

/** The next dot in a direction: near ones first, and those straight ahead before those aside. */
export function neighbour(dots: Dot[], from: Dot, direction: Direction): Dot | undefined {
  const [hx, hy] = headings[direction]
  let best: Dot | undefined
  let least = Number.POSITIVE_INFINITY
  for (const dot of dots) {
    const ahead = (dot.x - from.x) * hx + (dot.y - from.y) * hy
    const aside = Math.abs((dot.x - from.x) * hy) + Math.abs((dot.y - from.y) * hx)
    const cost = ahead + aside * 2
    if (dot !== from && ahead > 0 && aside <= ahead * 2 && cost < least) {
      least = cost
      best = dot
    }
  }
  return best
}
