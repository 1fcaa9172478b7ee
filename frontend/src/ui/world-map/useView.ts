import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Frame } from './projection'
import { centred, magnified, type Point, pinched, type View, within } from './view'

/** How far a pointer may move and still have meant to press, not to draw. */
const slop = 4

/** Drawing the map aside and magnifying it: by mouse, by touch, and by the verbs that the buttons and keys call. */
export function useView(svg: RefObject<SVGSVGElement | null>, frame: Frame, start: View) {
  // Where somebody went is kept for the start from which they went: another map is never drawn from there.
  const [gone, setGone] = useState({ start, view: start })
  const from = (before: typeof gone) => within(before.start === start ? before.view : start, frame)
  const view = from(gone)
  const change = (next: (before: View) => View) =>
    setGone((before) => ({ start, view: within(next(from(before)), frame) }))
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  useWheel(svg, (factor, at) => change((before) => magnified(before, factor, at)))
  return {
    view,
    magnify: (factor: number) => change((before) => magnified(before, factor, middle)),
    show: (next: View) => change(() => next),
    /** Brings a point of the world into the middle, at least `scale` times magnified. */
    showAt: (point: Point, scale: number) => change(({ k }) => centred(point, Math.max(k, scale), frame)),
    pointers: usePointers(svg, view.k > 1, change),
  }
}

function usePointers(
  svg: RefObject<SVGSVGElement | null>,
  isMagnified: boolean,
  change: (next: (v: View) => View) => void,
) {
  const down = useRef(new Map<number, Point>())
  const drawn = useRef(0)

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    const before = down.current.get(event.pointerId)
    if (!before) return
    const after = { x: event.clientX, y: event.clientY }
    const [other] = [...down.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
    down.current.set(event.pointerId, after)
    drawn.current += Math.hypot(after.x - before.x, after.y - before.y)
    if (drawn.current < slop) return
    svg.current?.setPointerCapture(event.pointerId)
    if (other) {
      const corner = svg.current?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const local = ({ x, y }: Point) => ({ x: x - corner.left, y: y - corner.top })
      change((view) => pinched(view, [local(before), local(other)], [local(after), local(other)]))
    } else {
      // One finger on the whole world scrolls the page up and down; only sideways is the map's.
      const dy = isMagnified || event.pointerType === 'mouse' ? after.y - before.y : 0
      change((view) => ({ ...view, x: view.x + after.x - before.x, y: view.y + dy }))
    }
  }

  function release(event: PointerEvent<SVGSVGElement>) {
    down.current.delete(event.pointerId)
  }

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return
      if (down.current.size === 0) drawn.current = 0
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerMove,
    onPointerUp: release,
    onPointerCancel: release,
    /** After drawing the map, the click that follows opens nothing. */
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (drawn.current < slop) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

/** The wheel alone scrolls the page; with Ctrl (or a pinch, which browsers report so) it magnifies the map. */
function useWheel(svg: RefObject<SVGSVGElement | null>, onWheel: (factor: number, at: Point) => void) {
  const latest = useRef(onWheel)
  latest.current = onWheel
  useEffect(() => {
    const node = svg.current
    const listen = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(2 ** (-event.deltaY / 200), { x: event.offsetX, y: event.offsetY })
    }
    node?.addEventListener('wheel', listen, { passive: false })
    return () => node?.removeEventListener('wheel', listen)
  }, [svg])
}
