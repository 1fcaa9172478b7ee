import { type GeoProjection, geoPath } from 'd3-geo'
import { memo, use } from 'react'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import classes from './WorldMap.module.css'

// The outline is fetched only where a map is shown, and once.
const outline = import('world-atlas/land-110m.json').then(({ default: atlas }) => {
  const topology = atlas as unknown as Topology
  return feature(topology, topology.objects.land as never) as GeoJSON.Feature | GeoJSON.FeatureCollection
})

export const Land = memo(function Land({ projection }: { projection: GeoProjection }) {
  const shape = geoPath(projection)(use(outline))
  return <path className={classes.land} d={shape ?? undefined} />
})
