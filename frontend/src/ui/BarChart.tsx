import classes from './BarChart.module.css'

interface Bar {
  key: number
  value: number
}

interface BarChartProps {
  /** What the picture shows, and where the same stands as a table. */
  label: string
  bars: Bar[]
  /** The value as the reader writes it. */
  format: (value: number) => string
}

const height = 240
const foot = 28
const head = 24

/** Values along a line of years as bars, as wide as there is room; whoever shows it shows the table too. */
export function BarChart({ label, bars, format }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const step = 100 / bars.length
  const every = Math.ceil(bars.length / 6)
  return (
    <svg className={classes.chart} role="img" aria-label={label} width="100%" height={height}>
      {bars.map(({ key, value }, index) => {
        const tall = (value / most) * (height - foot - head)
        // A narrow last bar has no room for its figures to both sides.
        const isAtEdge = (index === bars.length - 1 && step < 10) || undefined
        const place = isAtEdge ? '100%' : `${(index + 0.5) * step}%`
        // On a phone only some of the bars bear their figures: counted from the last, which matters most.
        const isMinor = (bars.length - 1 - index) % every > 0 || undefined
        return (
          <g key={key}>
            <rect
              className={classes.bar}
              x={`${(index + 0.12) * step}%`}
              y={height - foot - tall}
              width={`${step * 0.76}%`}
              height={tall}
            />
            <text
              className={classes.value}
              data-minor={isMinor}
              data-end={isAtEdge}
              x={place}
              y={height - foot - tall - 6}
            >
              {format(value)}
            </text>
            <text className={classes.key} data-minor={isMinor} data-end={isAtEdge} x={place} y={height - 8}>
              {key}
            </text>
          </g>
        )
      })}
      <line className={classes.axis} x1="0" x2="100%" y1={height - foot} y2={height - foot} />
    </svg>
  )
}
