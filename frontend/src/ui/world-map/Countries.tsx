import { useQuery } from '@tanstack/react-query'
import { type GeoProjection, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { readLandOutline } from '@/api/landOutline'
import { useFormat } from '@/lib/i18n/useFormat'
import type { Frame } from './projection'
import { onScreen, type View } from './view'
import classes from './WorldMap.module.css'

/** About as wide as a letter of a name is drawn. */
const letter = 7

function useCountries() {
  const { data } = useQuery({
    queryKey: ['land-outline', 'fine'],
    queryFn: () => readLandOutline('fine'),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const countries = data?.objects.countries
  return useMemo(
    () =>
      data && countries?.type === 'GeometryCollection'
        ? { outline: data, countries: countries as GeometryCollection }
        : undefined,
    [data, countries],
  )
}

interface CountriesProps {
  projection: GeoProjection
  view: View
  frame: Frame
}

/** The countries of a magnified world: thin lines between them, and the names of those in which they have room. */
export default function Countries({ projection, view, frame }: CountriesProps) {
  const format = useFormat()
  const found = useCountries()
  const lines = useMemo(() => (found ? bordersOf(found, projection) : undefined), [found, projection])
  const places = useMemo(() => (found ? placesOf(found, projection) : []), [found, projection])
  return (
    <g aria-hidden>
      <path className={classes.border} d={lines} transform={`translate(${view.x} ${view.y}) scale(${view.k})`} />
      {places.map(({ code, x, y, width }) => {
        const name = format.country(code)
        const at = onScreen(view, { x, y })
        const isSeen = at.x > 0 && at.y > 0 && at.x < frame.width && at.y < frame.height
        if (!isSeen || width * view.k < name.length * letter) return null
        return (
          <text key={code} className={classes.country} x={at.x} y={at.y}>
            {name}
          </text>
        )
      })}
    </g>
  )
}

type Found = NonNullable<ReturnType<typeof useCountries>>

function bordersOf({ outline, countries }: Found, projection: GeoProjection) {
  return geoPath(projection)(mesh(outline, countries, (a, b) => a !== b)) ?? undefined
}

/** In the middle of the largest part of each country, and how wide that is. */
function placesOf({ outline, countries }: Found, projection: GeoProjection) {
  const path = geoPath(projection)
  return feature(outline, countries).features.flatMap(({ id, geometry }) => {
    const code = codeOf(id)
    const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : parts
    const [largest] = polygons
      .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      .map((polygon) => ({ polygon, area: path.area(polygon) }))
      .sort((a, b) => b.area - a.area)
    if (!code || !largest) return []
    const [[west], [east]] = path.bounds(largest.polygon)
    const [x, y] = path.centroid(largest.polygon)
    return [{ code, x, y, width: east - west }]
  })
}

/** The two letters of a country, of its number in ISO 3166-1: the browser knows both. */
function codeOf(id: string | number | undefined) {
  const region = id === undefined ? undefined : new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined
}
