import { useQuery } from '@tanstack/react-query'
import { type GeoProjection, geoPath } from 'd3-geo'
import { memo } from 'react'
import { feature } from 'topojson-client'
import { type Detail, readLandOutline } from '@/api/landOutline'
import classes from './WorldMap.module.css'

interface LandProps {
  projection: GeoProjection
  detail?: Detail
}

/** The land, once it is there; the map can be read without it. The coarse outline stands until the fine one has come. */
export const Land = memo(function Land({ projection, detail = 'coarse' }: LandProps) {
  const { data: outline } = useQuery({
    queryKey: ['land-outline', detail],
    queryFn: () => readLandOutline(detail),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  })
  const land = outline?.objects.land
  if (!outline || !land) return null
  return <path className={classes.land} d={geoPath(projection)(feature(outline, land)) ?? undefined} />
})
