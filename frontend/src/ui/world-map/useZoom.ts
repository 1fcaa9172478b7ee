import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Frame } from './projection'

const maxScale = 40

/** Drawing aside and magnifying: by mouse, by touch, and by the verbs that the buttons and keys call. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, frame: Frame, start: ZoomTransform) {
  const [transform, setTransform] = useState<ZoomTransform>(start)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null)

  useEffect(() => {
    if (!svg.current) return
    const current = zoomIn(frame).on('zoom', (event) => setTransform(event.transform))
    behaviour.current = current
    const node = select(svg.current)
    node.call(current).call(current.transform, start)
    return () => void node.on('.zoom', null)
  }, [svg, frame, start])

  const act = useCallback(
    (verb: (behaviour: ZoomBehavior<SVGSVGElement, unknown>, node: SVGSVGElement) => void) => {
      if (behaviour.current && svg.current) verb(behaviour.current, svg.current)
    },
    [svg],
  )

  return {
    transform,
    magnify: (factor: number) => act((b, node) => b.scaleBy(select(node), factor)),
    show: (view: ZoomTransform) => act((b, node) => b.transform(select(node), view)),
    /** Brings a point of the world into the middle, at least `scale` times magnified. */
    showAt: (x: number, y: number, scale: number) =>
      act((b, node) => {
        const k = Math.min(Math.max(transform.k, scale), maxScale)
        const view = zoomIdentity.translate(frame.width / 2 - x * k, frame.height / 2 - y * k).scale(k)
        b.transform(select(node), view)
      }),
  }
}

function zoomIn({ width, height, worldWidth }: Frame) {
  return (
    zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, maxScale])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [worldWidth, height],
      ])
      // The wheel alone scrolls the page; with Ctrl (or a pinch, which browsers report so) it magnifies the map.
      .filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
  )
}
