import { useEffect } from 'react'

/** Whether the document that the browser loaded is that of a page at the doors: what it may use was decided then. */
function isLoadedHere() {
  const [loaded] = performance.getEntriesByType?.('navigation') ?? []
  return !loaded || isHere(new URL(loaded.name).pathname)
}

const isHere = (path: string) => /\/check-in\/?$/.test(path)

/**
 * The camera is for the pages at the doors alone, which the browser decides when it loads a document. So whoever comes here from
 * another page, as after signing in, loads this one anew, and whoever leaves for another page loads that one.
 */
export function useOwnDocument() {
  useEffect(() => {
    if (!isLoadedHere()) location.reload()
    return () => {
      // Without a network there is no other document to be had.
      if (!isHere(location.pathname) && isLoadedHere() && navigator.onLine) location.reload()
    }
  }, [])
}
