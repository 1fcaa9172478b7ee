import { startTransition, useEffect, useRef, useState } from 'react'

/** Narrower than this nothing is to be seen: a window is being put away, or what stands around is hidden for a moment. */
const narrowest = 50

/** The width of an element in whole pixels, 0 until it is known. What is drawn to it may be drawn in several goes. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0)
      if (measured >= narrowest) startTransition(() => setWidth(measured))
    })
    if (ref.current) observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
