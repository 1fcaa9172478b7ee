import { startTransition, useEffect, useState } from 'react'

/** False at first, and true as soon as the browser has nothing more urgent to do: for what is heavy and can wait. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const begin = () => startTransition(() => setIsIdle(true))
    // Not every browser has it.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(begin)
      return () => clearTimeout(timer)
    }
    const callback = requestIdleCallback(begin, { timeout: 500 })
    return () => cancelIdleCallback(callback)
  }, [])
  return isIdle
}
