import { AxisBottom, AxisLeft } from '@visx/axis'
import { GridRows } from '@visx/grid'
import { scaleBand, scaleLinear } from '@visx/scale'
import { AreaClosed, Bar, LinePath } from '@visx/shape'
import type { ReactNode } from 'react'
import { useWidth } from '../useWidth'
import classes from './pictures.module.css'
import type { BarsProps, GoalProps, Moment, StepsProps } from './types'

type WithHeight<Props> = Props & { height: number }

export const top = 28
export const foot = 30
/** What a word of an axis takes, so that none runs into the next. */
export const yearWidth = 52
const monthWidth = 84
/** Between two ends of a line and what stands on it. */
const wordsWidth = 90

interface FrameProps {
  label: string
  height: number
  children: (width: number) => ReactNode
}

/** As wide as there is room; nothing is drawn before that is known. */
export function Frame({ label, height, children }: FrameProps) {
  const { ref, width } = useWidth()
  return (
    <div ref={ref} className={classes.chart} style={{ minBlockSize: height }}>
      {width > 0 && (
        <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {children(width)}
        </svg>
      )}
    </div>
  )
}

export const tickLabel = { fill: undefined, fontFamily: undefined, fontSize: undefined, className: undefined }

/** Values along a line of years as bars. */
export function Bars({ label, bars, format, height }: WithHeight<BarsProps>) {
  return (
    <Frame label={label} height={height}>
      {(width) => {
        const keys = bars.map(({ key }) => key)
        const x = scaleBand({ domain: keys, range: [0, width], padding: 0.24 })
        const y = scaleLinear({ domain: [0, most(bars)], range: [height - foot, top] })
        // Counted from the last, which matters most.
        const every = Math.ceil((keys.length * yearWidth) / width)
        const named = keys.filter((_, index) => (keys.length - 1 - index) % every === 0)
        return (
          <>
            {bars.map(({ key, value }) => (
              <Bar
                key={key}
                className={classes.bar}
                x={x(key)}
                y={y(value)}
                width={x.bandwidth()}
                height={height - foot - y(value)}
              />
            ))}
            {bars.map(({ key, value }) => {
              const place = (x(key) ?? 0) + x.bandwidth() / 2
              return named.includes(key) ? (
                <text key={key} className={classes.words} x={place} y={y(value) - 8} textAnchor={anchor(place, width)}>
                  {format(value)}
                </text>
              ) : null
            })}
            <AxisBottom
              scale={x}
              top={height - foot}
              tickValues={named}
              tickFormat={String}
              hideTicks
              axisClassName={classes.tick}
              tickLabelProps={(key) => ({
                ...tickLabel,
                textAnchor: anchor((x(Number(key)) ?? 0) + x.bandwidth() / 2, width),
              })}
            />
          </>
        )
      }}
    </Frame>
  )
}

/** A number that goes up and down in steps. */
export function Steps({ label, steps, format, formatTime, height }: WithHeight<StepsProps>) {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return null
  const edges = steps.flatMap((step, index) => {
    const before = steps[index - 1]
    return before ? [{ at: step.at, value: before.value }, step] : [step]
  })
  return (
    <Frame label={label} height={height}>
      {(width) => {
        const x = scaleLinear({ domain: [first.at, last.at], range: [0, width] })
        const y = scaleLinear({ domain: [0, most(steps)], range: [height - foot, top] })
        const way = { data: edges, x: ({ at }: { at: number }) => x(at), y: ({ value }: { value: number }) => y(value) }
        return (
          <>
            <AreaClosed {...way} yScale={y} className={classes.area} />
            <LinePath {...way} className={classes.line} />
            <text className={classes.words} x={width} y={y(last.value) - 10} textAnchor="end">
              {format(last.value)}
            </text>
            <AxisBottom
              scale={x}
              top={height - foot}
              tickValues={spread(first.at, last.at, Math.floor(width / monthWidth))}
              tickFormat={(at) => formatTime(Number(at))}
              axisClassName={classes.tick}
              tickLabelProps={(at) => ({ ...tickLabel, textAnchor: anchor(x(Number(at)), width) })}
            />
          </>
        )
      }}
    </Frame>
  )
}

/** From where one stood to where one wants to be, and what was reached on the way. */
export function Goal({ label, from, to, reached, format, height }: WithHeight<GoalProps>) {
  const points = [from, ...reached, to]
  return (
    <Frame label={label} height={height}>
      {(width) => {
        const left = 8 + 8 * Math.max(...points.map(({ value }) => format(value).length))
        const ends = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))] as const
        const x = scaleLinear({ domain: [...ends], range: [left + 12, width - 12] })
        const y = scaleLinear({ domain: bounds(points), range: [height - foot, top], nice: true })
        const way = { x: ({ at }: Moment) => x(at), y: ({ value }: Moment) => y(value) }
        const years = Array.from(
          { length: Math.floor(ends[1]) - Math.ceil(ends[0]) + 1 },
          (_, index) => Math.ceil(ends[0]) + index,
        )
        const every = Math.max(1, Math.ceil((years.length * yearWidth) / (width - left)))
        const path = [from, ...reached]
        const isRising = to.value >= from.value
        const last = reached.at(-1)
        // The last of what was reached is named where the words at both ends leave room for it.
        const isNamed = last && x(last.at) - x(from.at) > wordsWidth && x(to.at) - x(last.at) > wordsWidth
        return (
          <>
            <GridRows scale={y} left={left} width={width - left} numTicks={4} className={classes.grid} />
            <AxisLeft
              scale={y}
              left={left}
              numTicks={4}
              tickFormat={(value) => format(Number(value))}
              hideAxisLine
              hideTicks
              axisClassName={classes.tick}
              tickLabelProps={() => ({ ...tickLabel, textAnchor: 'end', dx: -4, dy: 4 })}
            />
            <AxisBottom
              scale={x}
              top={height - foot}
              tickValues={years.filter((_, index) => (years.length - 1 - index) % every === 0)}
              tickFormat={String}
              axisClassName={classes.tick}
              tickLabelProps={(at) => ({ ...tickLabel, textAnchor: anchor(x(Number(at)), width) })}
            />
            <LinePath data={[from, to]} {...way} className={classes.plan} />
            {reached.length > 0 && <LinePath data={path} {...way} className={classes.line} />}
            {path.map((moment) => (
              <circle key={moment.at} className={classes.point} cx={x(moment.at)} cy={y(moment.value)} r={5} />
            ))}
            <circle className={classes.goal} cx={x(to.at)} cy={y(to.value)} r={6} />
            <text className={classes.words} x={x(from.at) - 4} y={y(from.value) + (isRising ? 24 : -14)}>
              {from.words}
            </text>
            <text className={classes.words} x={x(to.at) + 4} y={y(to.value) + (isRising ? -14 : 24)} textAnchor="end">
              {to.words}
            </text>
            {isNamed && (
              <text
                className={classes.words}
                x={x(last.at)}
                y={y(last.value) + (last.value >= planned(from, to, last.at) ? -14 : 24)}
                textAnchor="middle"
              >
                {last.words}
              </text>
            )}
          </>
        )
      }}
    </Frame>
  )
}

/** What should be reached by then, if all went evenly. */
function planned(from: Moment, to: Moment, at: number) {
  return from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at)
}

export function most(values: { value: number }[]) {
  return Math.max(1, ...values.map(({ value }) => value))
}

/** From nought on, unless all that happens is far above it. */
function bounds(points: Moment[]): [number, number] {
  const [least, greatest] = [
    Math.min(...points.map(({ value }) => value)),
    Math.max(...points.map(({ value }) => value)),
  ]
  if (least === greatest) return [0, greatest * 1.25 || 1]
  return [least > greatest * 0.6 ? least - (greatest - least) : 0, greatest + (greatest - least) * 0.15]
}

/** Moments evenly over a time, with its two ends. */
function spread(from: number, to: number, count: number) {
  const steps = Math.max(1, Math.min(6, count) - 1)
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps)
}

/** Words at the edge turn inward. */
export function anchor(place: number, width: number) {
  if (place < 24) return 'start' as const
  return place > width - 24 ? ('end' as const) : ('middle' as const)
}
