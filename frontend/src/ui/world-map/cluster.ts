import type { PlacedPoint } from './projection'
import type { Dot } from './types'
import { maxScale } from './view'

/** How large a dot is drawn: its area grows with the number of points. */
export function dotRadius(count: number) {
  return count === 1 ? 5 : 9 + Math.min(12, Math.sqrt(count))
}

/**
 * Puts together what would stand closer than `distance` on a screen magnified `scale` times, so that each dot can be
 * seen, pointed at and touched by itself. Each point joins the nearest dot within reach, else it begins one; then dots
 * that would still overlap become one. As this goes in a fixed order, the same points always make the same dots.
 */
export function cluster(placed: PlacedPoint[], scale: number, distance: number): Dot[] {
  const reach = distance / scale
  const dots: Dot[] = []
  for (const { x, y, point } of placed) {
    const near = nearest(dots, x, y, reach)
    if (near) join(near, { x, y, points: [point] })
    else dots.push({ x, y, points: [point] })
  }
  return apart(dots, scale, distance)
}

function apart(dots: Dot[], scale: number, distance: number): Dot[] {
  const result: Dot[] = []
  let hasJoined = false
  for (const dot of dots) {
    const other = result.find((candidate) => overlap(candidate, dot, scale, distance))
    if (other) {
      join(other, dot)
      hasJoined = true
    } else {
      result.push(dot)
    }
  }
  return hasJoined ? apart(result, scale, distance) : result
}

function overlap(a: Dot, b: Dot, scale: number, distance: number) {
  const least = Math.max(distance, dotRadius(a.points.length) + dotRadius(b.points.length))
  return Math.hypot(a.x - b.x, a.y - b.y) * scale < least
}

/** Whether a dot stays one however far the world is magnified. */
export function isOfOnePlace(dot: Dot, placed: PlacedPoint[], distance: number) {
  const ids = new Set(dot.points.map(({ id }) => id))
  const own = placed.filter(({ point }) => ids.has(point.id))
  return cluster(own, maxScale, distance).length === 1
}

/** The dot stands in the middle of what it holds. */
function join(into: Dot, other: Dot) {
  const share = other.points.length / (into.points.length + other.points.length)
  into.x += (other.x - into.x) * share
  into.y += (other.y - into.y) * share
  into.points.push(...other.points)
}

function nearest(dots: Dot[], x: number, y: number, reach: number): Dot | undefined {
  let best: Dot | undefined
  let least = reach
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y)
    if (distance < least) {
      least = distance
      best = dot
    }
  }
  return best
}
