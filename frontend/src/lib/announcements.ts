import { useSyncExternalStore } from 'react'

let current: { text: string } | undefined
const listeners = new Set<() => void>()

/** Tells the reader, wherever they are taken next, that something was done. */
export function announce(text: string) {
  const mine = { text }
  set(mine)
  setTimeout(() => current === mine && set(undefined), 8000)
}

export function dismissAnnouncement() {
  set(undefined)
}

export function useAnnouncement() {
  return useSyncExternalStore(subscribe, () => current)
}

function set(announcement: typeof current) {
  current = announcement
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
