import { type GeoProjection, geoEqualEarth } from 'd3-geo'
import type { MapPoint } from './types'
import { centred, type View } from './view'

/** Where people live: the ice of the far south would take a sixth of the picture. */
const inhabited: GeoJSON.MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-179.9, 0],
    [179.9, 0],
    [0, 79],
    [0, -56],
  ],
}

/** Width over height of that part. */
const aspect = 2.42

/** What the picture is centred on where it is wider than the screen: between the Americas and Asia. */
const centreLongitude = 8

/** What is left around the points, and how near the map goes by itself, so that the coasts still tell where one is. */
const margin = 40
const nearest = 6

export interface Frame {
  width: number
  height: number
  /** The whole world is wider than a phone, which shows a part of it and lets it be drawn aside. */
  worldWidth: number
}

export function frameFor(width: number): Frame {
  const height = Math.round(Math.min(Math.max(width / aspect, 280), 580))
  return { width, height, worldWidth: Math.max(width, Math.round(height * aspect)) }
}

export function projectionFor({ worldWidth, height }: Frame): GeoProjection {
  return geoEqualEarth().fitExtent(
    [
      [4, 4],
      [worldWidth - 4, height - 4],
    ],
    inhabited,
  )
}

/** The whole world, its middle in the middle. */
export function wholeWorld(frame: Frame, projection: GeoProjection): View {
  const centre = projection([centreLongitude, 0])?.[0] ?? frame.worldWidth / 2
  const offset = Math.min(0, Math.max(frame.width - frame.worldWidth, frame.width / 2 - centre))
  return { x: offset, y: 0, k: 1 }
}

/** As near as all points can be seen, where they stand in one part of the world; else the whole of it. */
export function viewOf(placed: PlacedPoint[], frame: Frame, projection: GeoProjection): View {
  const xs = placed.map(({ x }) => x)
  const ys = placed.map(({ y }) => y)
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min(frame.width / (east - west + margin), frame.height / (south - north + margin), nearest)
  if (placed.length === 0 || scale < 1.4) return wholeWorld(frame, projection)
  return centred({ x: (west + east) / 2, y: (north + south) / 2 }, scale, frame)
}

export interface PlacedPoint {
  x: number
  y: number
  point: MapPoint
}

export function place(points: MapPoint[], projection: GeoProjection): PlacedPoint[] {
  return points.flatMap((point) => {
    const at = projection([point.longitude, point.latitude])
    return at ? [{ x: at[0], y: at[1], point }] : []
  })
}
