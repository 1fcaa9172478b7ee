import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Bars, Goal, Steps } from './pictures'

vi.mock('../useWidth', () => ({ useWidth: () => ({ ref: { current: null }, width: 300 }) }))

const format = (value: number) => String(value)

function words() {
  return [...screen.getByRole('img').querySelectorAll('text')].map((text) => text.textContent)
}

it('names as many years as there is room for, counted from the last', () => {
  const bars = Array.from({ length: 20 }, (_, index) => ({ key: 2001 + index, value: index }))
  render(<Bars label="Members" bars={bars} format={format} height={200} />)
  expect(screen.getByRole('img', { name: 'Members' }).querySelectorAll('rect')).toHaveLength(20)
  expect(words()).toEqual(['3', '7', '11', '15', '19', '2004', '2008', '2012', '2016', '2020'])
})

it('says the last value of what went up and down, and when it began', () => {
  const steps = [0, 10, 20].map((at, index) => ({ at, value: index * 3 }))
  render(<Steps label="Signatures" steps={steps} format={format} formatTime={(at) => `day ${at}`} height={200} />)
  expect(words()).toEqual(['6', 'day 0', 'day 10', 'day 20'])
})

it('draws the way to a goal, and what was reached on it', () => {
  const from = { at: 2025.5, value: 40, words: '40 hours' }
  const to = { at: 2028.5, value: 60, words: 'Target: 60 hours' }
  const { rerender } = render(<Goal label="Hours" from={from} to={to} reached={[]} format={format} height={200} />)
  expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(2)
  expect(words()).toEqual(expect.arrayContaining(['40 hours', 'Target: 60 hours', '2026', '2028']))
  const reached = [{ at: 2026.9, value: 45, words: '45' }]
  rerender(<Goal label="Hours" from={from} to={to} reached={reached} format={format} height={200} />)
  expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(3)
  expect(words()).toContain('45')
  // Beside the beginning its words would run into the others.
  rerender(
    <Goal
      label="Hours"
      from={from}
      to={to}
      reached={[{ at: 2025.6, value: 41, words: '41' }]}
      format={format}
      height={200}
    />,
  )
  expect(words()).not.toContain('41')
})
