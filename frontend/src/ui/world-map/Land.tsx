import { type GeoProjection, geoPath } from 'd3-geo'
import { memo } from 'react'
import { feature } from 'topojson-client'
import type { Detail } from '@/api/landOutline'
import { useLandOutline } from './useLandOutline'
import classes from './WorldMap.module.css'

interface LandProps {
  projection: GeoProjection
  detail?: Detail
}

/** The land, once it is there; the map can be read without it. */
export const Land = memo(function Land({ projection, detail }: LandProps) {
  const { outline } = useLandOutline(detail)
  const land = outline?.objects.land
  if (!outline || !land) return null
  return <path className={classes.land} d={geoPath(projection)(feature(outline, land)) ?? undefined} />
})
