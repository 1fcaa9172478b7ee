import classes from './StepChart.module.css'

interface Step {
  /** Where on the line of time, as milliseconds. */
  at: number
  value: number
}

interface StepChartProps {
  /** What the picture shows, and where the same stands as a table. */
  label: string
  steps: Step[]
  /** The ends of the line of time, and the last value, as the reader writes them. */
  from: string
  to: string
  last: string
}

const height = 180
const foot = 26
const head = 26

/** A number that goes up and down in steps; whoever shows it shows the table too. */
export function StepChart({ label, steps, from, to, last }: StepChartProps) {
  const [first, final] = [steps[0], steps.at(-1)]
  if (!first || !final || first === final) return null
  const most = Math.max(1, ...steps.map(({ value }) => value))
  const x = (at: number) => ((at - first.at) / (final.at - first.at)) * 100
  const y = (value: number) => height - foot - (value / most) * (height - foot - head)
  const path = steps
    .map(({ at, value }, index) => (index === 0 ? `M0 ${y(value)}` : `H${x(at)} V${y(value)}`))
    .join(' ')
  return (
    <svg className={classes.chart} role="img" aria-label={label} width="100%" height={height}>
      <svg aria-hidden width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <path className={classes.area} d={`${path} V${height - foot} H0 Z`} />
        <path className={classes.line} d={path} />
      </svg>
      <line className={classes.axis} x1="0" x2="100%" y1={height - foot} y2={height - foot} />
      <text className={classes.words} data-end x="100%" y={Math.max(16, y(final.value) - 8)}>
        {last}
      </text>
      <text className={classes.words} x="0" y={height - 6}>
        {from}
      </text>
      <text className={classes.words} data-end x="100%" y={height - 6}>
        {to}
      </text>
    </svg>
  )
}
