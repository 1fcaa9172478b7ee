import { geoOrthographic } from 'd3-geo'
import { useMemo } from 'react'
import { Land } from './Land'
import classes from './WorldMap.module.css'

const size = 220

interface LocatorMapProps {
  latitude: number
  longitude: number
  label: string
}

/** One place on the globe as it is seen from above that place. */
export default function LocatorMap({ latitude, longitude, label }: LocatorMapProps) {
  const projection = useMemo(
    () =>
      geoOrthographic()
        .rotate([-longitude, -latitude * 0.8])
        .fitSize([size, size], { type: 'Sphere' })
        .clipAngle(90),
    [latitude, longitude],
  )
  const [x, y] = projection([longitude, latitude]) ?? [size / 2, size / 2]
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <circle className={classes.globe} cx={size / 2} cy={size / 2} r={size / 2 - 1} />
      <Land projection={projection} />
      <circle className={classes.here} cx={x} cy={y} r={6} />
    </svg>
  )
}
