import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Columns, Rows } from './stacks'
import type { StacksProps } from './types'

const measured = vi.hoisted(() => ({ width: 900 }))
vi.mock('../useWidth', () => ({ useWidth: () => ({ ref: { current: null }, width: measured.width }) }))

const props: StacksProps = {
  label: 'Commitments by topic',
  kinds: [
    { key: 'done', name: 'Completed', tone: 'strong' },
    { key: 'not', name: 'Abandoned', tone: 'hatched' },
  ],
  stacks: [
    { key: 'a', name: 'Libraries', values: { done: 3, not: 1 } },
    { key: 'b', name: 'Parks', values: { done: 0, not: 2 } },
    { key: 'c', name: 'Schools', values: {} },
  ],
  format: String,
}

function picture() {
  return screen.getByRole('img', { name: 'Commitments by topic' })
}

it('draws each row as long as its sum, in its parts', () => {
  render(<Rows {...props} />)
  const widths = [...picture().querySelectorAll('svg')].map((svg) => Number(svg.getAttribute('width')))
  expect(widths).toHaveLength(3)
  expect(widths[1]).toBeCloseTo((widths[0] ?? 0) / 2)
  expect(widths[2]).toBe(0)
  expect(picture().querySelectorAll('rect')).toHaveLength(3)
  expect([...picture().querySelectorAll('title')].map((title) => title.textContent)).toEqual([
    'Libraries: Completed, 3',
    'Libraries: Abandoned, 1',
    'Parks: Abandoned, 2',
  ])
  expect(picture()).toHaveTextContent('Libraries')
  expect(picture()).toHaveTextContent('Schools0')
})

it('never draws a row wider than a phone', () => {
  measured.width = 300
  render(<Rows {...props} />)
  for (const svg of picture().querySelectorAll('svg')) expect(Number(svg.getAttribute('width'))).toBeLessThan(300)
  measured.width = 900
})

it('draws each column as high as its sum, with the sum above it', () => {
  render(<Columns {...props} height={300} />)
  const bars = [...picture().querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')))
  expect(bars).toHaveLength(3)
  // Of each a line of paper between neighbours is left out.
  expect(((bars[0] ?? 0) + 1.5) / ((bars[1] ?? 0) + 1.5)).toBeCloseTo(3)
  expect([...picture().querySelectorAll('text')].map((text) => text.textContent)).toEqual(
    expect.arrayContaining(['4', '2', '0', 'Libraries', 'Parks', 'Schools']),
  )
})
