import type { RegistrationMode, RegistrationPlaces, RegistrationSettings } from '@/api/generated'

/** How it stands with registration: FULL is open, but whoever registers now waits. */
type BoxState = 'NOT_YET' | 'OPEN' | 'FULL' | 'CLOSED'

export interface Place {
  mode: RegistrationMode
  /** How many places are left; undefined where there is no limit. */
  left: number | undefined
  waiting: number
  isFull: boolean
}

export function placesOf({ places }: Pick<RegistrationSettings, 'places'>): Place[] {
  return places.map(({ mode, capacity, confirmed, waiting }) => {
    // More may have been confirmed by hand than there are places.
    const left = capacity === undefined ? undefined : Math.max(0, capacity - confirmed)
    return { mode, left, waiting, isFull: left === 0 }
  })
}

export function stateOf(settings: Pick<RegistrationSettings, 'status' | 'places'>): BoxState {
  if (settings.status !== 'OPEN') return settings.status
  return placesOf(settings).every(({ isFull }) => isFull) ? 'FULL' : 'OPEN'
}

/** The places that each city has, where every way to take part has the same limit for it. */
export function perCity(places: RegistrationPlaces[]): number | undefined {
  const limits = new Set(places.map((place) => place.perCity))
  return limits.size === 1 ? places[0]?.perCity : undefined
}
