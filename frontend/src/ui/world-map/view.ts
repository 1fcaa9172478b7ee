/** How the world lies on the screen: magnified by `k`, then moved by `x` and `y`. */
export interface View {
  x: number
  y: number
  k: number
}

export interface Point {
  x: number
  y: number
}

interface Bounds {
  width: number
  height: number
  worldWidth: number
}

/** How far the world can be magnified. */
export const maxScale = 40

/** Where a point of the world stands on the screen. */
export function onScreen({ x, y, k }: View, point: Point): Point {
  return { x: point.x * k + x, y: point.y * k + y }
}

/** The world never leaves the screen: no smaller than it, and no edge within it. */
export function within({ x, y, k }: View, { width, height, worldWidth }: Bounds): View {
  const scale = clamp(k, 1, maxScale)
  return { k: scale, x: clamp(x, width - worldWidth * scale, 0), y: clamp(y, height - height * scale, 0) }
}

/** Magnifies around a point of the screen, which stays where it is. */
export function magnified(view: View, factor: number, at: Point): View {
  const k = clamp(view.k * factor, 1, maxScale)
  const ratio = k / view.k
  return { k, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }
}

/** Two fingers move, turn nothing, and spread: the points under them stay under them as far as that can be. */
export function pinched(view: View, before: readonly [Point, Point], after: readonly [Point, Point]): View {
  const [from, to] = [middle(before), middle(after)]
  const moved = { ...view, x: view.x + to.x - from.x, y: view.y + to.y - from.y }
  return magnified(moved, distance(after) / Math.max(1, distance(before)), to)
}

/** A point of the world in the middle of the screen. */
export function centred(point: Point, k: number, { width, height }: Bounds): View {
  const scale = clamp(k, 1, maxScale)
  return { k: scale, x: width / 2 - point.x * scale, y: height / 2 - point.y * scale }
}

function clamp(value: number, least: number, most: number) {
  return Math.min(Math.max(value, Math.min(least, most)), most)
}

function middle([a, b]: readonly [Point, Point]): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function distance([a, b]: readonly [Point, Point]) {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
