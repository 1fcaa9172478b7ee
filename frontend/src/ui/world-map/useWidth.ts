import { startTransition, useEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels, 0 until it is known. What is drawn to it may be drawn in several goes. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      startTransition(() => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    })
    if (ref.current) observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
