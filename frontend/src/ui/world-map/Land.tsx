import { useQuery } from '@tanstack/react-query'
import { type GeoProjection, geoPath } from 'd3-geo'
import { memo } from 'react'
import { feature } from 'topojson-client'
import { readLandOutline } from '@/api/landOutline'
import classes from './WorldMap.module.css'

/** The land, once it is there; the map can be read without it. */
export const Land = memo(function Land({ projection }: { projection: GeoProjection }) {
  const { data: outline } = useQuery({
    queryKey: ['land-outline'],
    queryFn: readLandOutline,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const land = outline?.objects.land
  if (!outline || !land) return null
  return <path className={classes.land} d={geoPath(projection)(feature(outline, land)) ?? undefined} />
})
