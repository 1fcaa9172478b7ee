export interface MapPoint {
  id: string
  latitude: number
  longitude: number
  /** What it is, in words: read out, and shown beside the dot. */
  label: string
  href: string
  /** One colour for each group it belongs to; none draws it grey. */
  colours: string[]
}

/** A point where it stands on the screen. */
export interface Dot {
  x: number
  y: number
  points: MapPoint[]
}
