import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { dotRadius } from './cluster'
import type { Dot } from './types'
import classes from './WorldMap.module.css'

interface MapDotProps {
  dot: Dot
  x: number
  y: number
  /** Only one dot at a time is in the tab order; the arrow keys go from one to the next. */
  isCurrent: boolean
  onOpen: (event: MouseEvent | KeyboardEvent, dot: Dot) => void
  onPoint: (dot: Dot | undefined) => void
}

export const MapDot = memo(function MapDot({ dot, x, y, isCurrent, onOpen, onPoint }: MapDotProps) {
  const { t } = useTranslation('ui')
  const [first] = dot.points
  const count = dot.points.length
  const radius = dotRadius(count)
  const label = count === 1 ? first?.label : t('map.cluster', { count, first: first?.label })
  return (
    <g transform={`translate(${x} ${y})`}>
      <a
        className={classes.dot}
        href={count === 1 ? first?.href : undefined}
        role={count === 1 ? undefined : 'button'}
        aria-label={label}
        tabIndex={isCurrent ? 0 : -1}
        data-dot={first?.id}
        onClick={(event) => onOpen(event, dot)}
        onKeyDown={(event) => event.key === 'Enter' && onOpen(event, dot)}
        onFocus={() => onPoint(dot)}
        onBlur={() => onPoint(undefined)}
        onMouseEnter={() => onPoint(dot)}
        onMouseLeave={() => onPoint(undefined)}
      >
        <circle className={classes.target} r={Math.max(12, radius + 2)} />
        {slices(dot).map(({ colour, from, to }) => (
          <path key={`${colour} ${from}`} d={sector(radius, from, to)} style={{ fill: colour }} />
        ))}
        <circle className={classes.edge} r={radius} />
        {count > 1 && (
          <>
            <circle className={classes.hole} r={radius - 3.5} />
            <text className={classes.count} dy="0.36em">
              {count}
            </text>
          </>
        )}
      </a>
    </g>
  )
})

/** The share of each colour, as fractions of the whole turn. */
function slices({ points }: Dot) {
  const shares = new Map<string, number>()
  for (const { colours } of points) {
    const all = colours.length > 0 ? colours : ['var(--paideia-network-none)']
    for (const colour of all) shares.set(colour, (shares.get(colour) ?? 0) + 1 / all.length)
  }
  let from = 0
  return [...shares]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([colour, share]) => {
      const slice = { colour, from, to: from + share / points.length }
      from = slice.to
      return slice
    })
}

function sector(radius: number, from: number, to: number) {
  if (to - from > 0.999)
    return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`
  const point = (turn: number) => {
    const angle = turn * 2 * Math.PI
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`
  }
  return `M0 0L${point(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`
}
