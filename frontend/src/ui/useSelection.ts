import { useState } from 'react'

/** Which rows of a list are picked; what is no longer shown is no longer picked. */
export function useSelection(shown: string[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const selected = new Set(shown.filter((key) => picked.has(key)))
  return {
    selected,
    toggle: (key: string) => setPicked(selected.has(key) ? without(selected, key) : new Set([...selected, key])),
    toggleAll: () => setPicked(selected.size < shown.length ? new Set(shown) : new Set()),
    clear: () => setPicked(new Set()),
  }
}

function without(keys: Set<string>, key: string) {
  const rest = new Set(keys)
  rest.delete(key)
  return rest
}
