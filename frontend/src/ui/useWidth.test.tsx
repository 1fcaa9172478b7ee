import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useWidth } from './useWidth'

afterEach(() => vi.unstubAllGlobals())

function Measured() {
  const { ref, width } = useWidth()
  return <div ref={ref}>{width}</div>
}

it('stays as wide as it was while it is hidden', () => {
  let measure: (width: number) => void = () => undefined
  class Observer {
    constructor(seen: (entries: { contentRect: { width: number } }[]) => void) {
      measure = (width) => act(() => seen([{ contentRect: { width } }]))
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer)
  render(<Measured />)
  measure(1087.6)
  expect(screen.getByText('1088')).toBeInTheDocument()
  measure(0)
  measure(1)
  expect(screen.getByText('1088')).toBeInTheDocument()
  measure(390)
  expect(screen.getByText('390')).toBeInTheDocument()
})
