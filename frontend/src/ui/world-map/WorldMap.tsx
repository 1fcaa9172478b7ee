import { type KeyboardEvent, lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWidth } from '../useWidth'
import { cluster, dotRadius, isOfOnePlace } from './cluster'
import { Land } from './Land'
import { MapControls } from './MapControls'
import { MapDot } from './MapDot'
import { isDirection, neighbour } from './neighbour'
import { type Frame, frameFor, place, projectionFor, viewOf, wholeWorld } from './projection'
import type { Dot, MapPoint } from './types'
import { useLandOutline } from './useLandOutline'
import { useView } from './useView'
import { onScreen } from './view'
import classes from './WorldMap.module.css'

// What few readers come to see.
const Countries = lazy(() => import('./Countries'))
const DotList = lazy(() => import('./DotList'))

/** How far the world is magnified before it has its fine outline, and countries. */
const fineFrom = 3

/** No two dots stand closer than a finger needs. */
const apart = 24

interface WorldMapProps {
  /** What the map shows, and that the same is in the list beside it. */
  label: string
  points: MapPoint[]
  onOpen: (point: MapPoint) => void
}

/** Points on an equal-area map of the world, by mouse, touch or keyboard. Whoever shows it shows a list of them too. */
export default function WorldMap(props: WorldMapProps) {
  const { ref, width } = useWidth()
  const frame = useMemo(() => (width > 0 ? frameFor(width) : undefined), [width])
  return <div ref={ref}>{frame && <MapPicture {...props} frame={frame} />}</div>
}

function MapPicture({ label, points, onOpen, frame }: WorldMapProps & { frame: Frame }) {
  const { t } = useTranslation('ui')
  const svg = useRef<SVGSVGElement>(null)
  const projection = useMemo(() => projectionFor(frame), [frame])
  const placed = useMemo(() => place(points, projection), [points, projection])
  const start = useMemo(() => viewOf(placed, frame, projection), [placed, frame, projection])
  const { view, magnify, show, showAt, pointers } = useView(svg, frame, start)
  const dots = useMemo(() => cluster(placed, view.k, apart), [placed, view.k])
  const [currentId, setCurrentId] = useState<string>()
  const [pointed, setPointed] = useState<Dot>()
  const [listed, setListed] = useState<Dot>()
  const isNear = view.k > fineFrom
  const { isComing: isLandComing } = useLandOutline()
  const current = dots.find((dot) => dot.points.some(({ id }) => id === currentId)) ?? dots[0]

  const reset = () => show(wholeWorld(frame, projection))

  function open(event: { preventDefault: () => void }, dot: Dot) {
    const [only] = dot.points
    event.preventDefault()
    if (only && dot.points.length === 1) onOpen(only)
    else if (isOfOnePlace(dot, placed, apart)) setListed(dot)
    else showAt(dot, view.k * 2.5)
  }

  function focusOn(dot: Dot | undefined) {
    const id = dot?.points[0]?.id
    if (!dot || !id) return
    setCurrentId(id)
    const { x, y } = onScreen(view, dot)
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) showAt(dot, view.k)
    requestAnimationFrame(() => svg.current?.querySelector<SVGAElement>(`[data-dot="${id}"]`)?.focus())
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event
    if (isDirection(key) && current) focusOn(neighbour(dots, current, key))
    else if (key === '+' || key === '=') magnify(1.6)
    else if (key === '-') magnify(1 / 1.6)
    else if (key === 'Escape' || key === '0') reset()
    else return
    event.preventDefault()
  }

  return (
    <>
      <svg
        ref={svg}
        className={classes.svg}
        role="group"
        aria-label={label}
        aria-roledescription={t('map.role')}
        width={frame.width}
        height={frame.height}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        data-magnified={view.k > 1 || undefined}
        onKeyDown={onKeyDown}
        {...pointers}
      >
        <title>{label}</title>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
          <Land projection={projection} detail={isNear ? 'fine' : 'coarse'} />
        </g>
        {isNear && (
          <Suspense fallback={null}>
            <Countries projection={projection} view={view} frame={frame} />
          </Suspense>
        )}
        {/* Dots on an empty field say nothing: they come with the land, or without it where it cannot be had. */}
        {!isLandComing &&
          dots.map((dot) => (
            <MapDot
              key={dot.points[0]?.id}
              dot={dot}
              {...onScreen(view, dot)}
              isCurrent={dot === current}
              onOpen={open}
              onPoint={setPointed}
            />
          ))}
      </svg>
      {pointed && (
        <div
          className={classes.tip}
          aria-hidden
          style={{
            left: Math.min(Math.max(onScreen(view, pointed).x, 90), frame.width - 90),
            top: onScreen(view, pointed).y - dotRadius(pointed.points.length) - 6,
          }}
        >
          {tip(pointed, t('map.more', { count: pointed.points.length - 3 }))}
        </div>
      )}
      {listed && (
        <Suspense fallback={null}>
          <DotList
            dot={listed}
            onOpen={onOpen}
            onClose={() => {
              setListed(undefined)
              focusOn(listed)
            }}
          />
        </Suspense>
      )}
      <MapControls onMagnify={() => magnify(1.6)} onReduce={() => magnify(1 / 1.6)} onReset={reset} />
    </>
  )
}

function tip({ points }: Dot, more: string) {
  const names = points.slice(0, points.length === 4 ? 4 : 3).map(({ label }) => label)
  return points.length > 4 ? [...names, more].join(' · ') : names.join(' · ')
}
