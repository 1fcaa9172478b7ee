import { AxisBottom } from '@visx/axis'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { useId } from 'react'
import { useWidth } from '../useWidth'
import { anchor, Frame, foot, most, tickLabel, top, yearWidth } from './pictures'
import pictures from './pictures.module.css'
import classes from './stacks.module.css'
import type { Kind, Stack, StacksProps, Tone } from './types'

/** Narrower than this, a name stands above its row. */
const roomForNames = 560
const rowHeight = 24
const totalWidth = 64

/** Stacks as rows, the name of each before it and their sum behind it. */
export function Rows({ label, kinds, stacks, format }: StacksProps) {
  const { ref, width } = useWidth()
  const isWide = width >= roomForNames
  const room = width - totalWidth - (isWide ? Math.round(width * 0.32) : 0)
  const x = scaleLinear({ domain: [0, most(stacks.map(whole))], range: [0, room] })
  return (
    <div className={classes.stacks}>
      <Legend kinds={kinds} />
      <div ref={ref} role="img" aria-label={label} className={classes.rows} data-wide={isWide || undefined}>
        {width > 0 &&
          stacks.map((stack) => (
            <div key={stack.key} className={classes.row}>
              <span>{stack.name}</span>
              <span className={classes.measured}>
                <svg aria-hidden width={x(whole(stack).value)} height={rowHeight}>
                  <Parts
                    kinds={kinds}
                    stack={stack}
                    format={format}
                    place={(from, to) => ({ x: x(from), y: 0, width: x(to) - x(from), height: rowHeight })}
                  />
                </svg>
                <span className={classes.total}>{format(whole(stack).value)}</span>
              </span>
            </div>
          ))}
      </div>
    </div>
  )
}

/** Stacks as columns along a line of years, with their sums above them. */
export function Columns({ label, kinds, stacks, format, height }: StacksProps & { height: number }) {
  return (
    <div className={classes.stacks}>
      <Legend kinds={kinds} />
      <Frame label={label} height={height}>
        {(width) => {
          const keys = stacks.map(({ key }) => key)
          const x = scaleBand({ domain: keys, range: [0, width], padding: 0.24 })
          const y = scaleLinear({ domain: [0, most(stacks.map(whole))], range: [height - foot, top] })
          // A few columns as wide as the page would look like walls.
          const thickness = Math.min(x.bandwidth(), 96)
          const middle = (key: string) => (x(key) ?? 0) + x.bandwidth() / 2
          const every = Math.ceil((keys.length * yearWidth) / width)
          const named = keys.filter((_, index) => (keys.length - 1 - index) % every === 0)
          return (
            <>
              {stacks.map((stack) => (
                <Parts
                  key={stack.key}
                  kinds={kinds}
                  stack={stack}
                  format={format}
                  place={(from, to) => ({
                    x: middle(stack.key) - thickness / 2,
                    y: y(to),
                    width: thickness,
                    height: y(from) - y(to),
                  })}
                />
              ))}
              {stacks.map((stack) =>
                named.includes(stack.key) ? (
                  <text
                    key={stack.key}
                    className={pictures.words}
                    x={middle(stack.key)}
                    y={y(whole(stack).value) - 8}
                    textAnchor={anchor(middle(stack.key), width)}
                  >
                    {format(whole(stack).value)}
                  </text>
                ) : null,
              )}
              <AxisBottom
                scale={x}
                top={height - foot}
                tickValues={named}
                tickFormat={(key) => stacks.find((stack) => stack.key === key)?.name ?? key}
                hideTicks
                axisClassName={pictures.tick}
                tickLabelProps={(key) => ({ ...tickLabel, textAnchor: anchor(middle(String(key)), width) })}
              />
            </>
          )
        }}
      </Frame>
    </div>
  )
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface PartsProps extends Pick<StacksProps, 'kinds' | 'format'> {
  stack: Stack
  /** Where the part from one value to another is drawn. */
  place: (from: number, to: number) => Box
}

/** The parts of one stack, each with its number where there is room for it. */
function Parts({ kinds, stack, format, place }: PartsProps) {
  const hatching = useId()
  let reached = 0
  return (
    <>
      <Hatching id={hatching} />
      {kinds.map(({ key, name, tone }) => {
        const value = stack.values[key] ?? 0
        if (value === 0) return null
        const box = place(reached, reached + value)
        reached += value
        const words = format(value)
        const hasRoom = box.width > 10 + 9 * words.length && box.height > 16
        return (
          <g key={key} className={classes[tone]}>
            <title>{`${stack.name}: ${name}, ${words}`}</title>
            <Bar
              {...inset(box)}
              className={classes.part}
              style={tone === 'hatched' ? { fill: `url(#${hatching})` } : undefined}
            />
            {hasRoom && (
              <text className={classes.value} x={box.x + box.width / 2} y={box.y + box.height / 2} textAnchor="middle">
                {words}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

function Legend({ kinds }: { kinds: Kind[] }) {
  return (
    <ul className={classes.legend} aria-hidden>
      {kinds.map(({ key, name, tone }) => (
        <li key={key}>
          <Swatch tone={tone} />
          {name}
        </li>
      ))}
    </ul>
  )
}

function Swatch({ tone }: { tone: Tone }) {
  const hatching = useId()
  return (
    <svg width={16} height={16} className={classes[tone]} aria-hidden>
      <Hatching id={hatching} />
      <Bar
        {...inset({ x: 0, y: 0, width: 16, height: 16 })}
        className={classes.part}
        style={tone === 'hatched' ? { fill: `url(#${hatching})` } : undefined}
      />
    </svg>
  )
}

function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={6} className={classes.hatch} />
      </pattern>
    </defs>
  )
}

/** Leaves a line of paper between neighbours. */
function inset({ x, y, width, height }: Box): Box {
  return { x: x + 0.75, y: y + 0.75, width: Math.max(0.5, width - 1.5), height: Math.max(0.5, height - 1.5) }
}

function whole({ values }: Stack) {
  return { value: Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0) }
}
