import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { frameFor, projectionFor, wholeWorld } from './projection'
import { useView } from './useView'

it('shows a map of another width from its own start, never from where the old one was', () => {
  const drawn: [number, number][] = []
  const at = (width: number) => {
    const frame = frameFor(width)
    return { frame, start: wholeWorld(frame, projectionFor(frame)) }
  }
  const [wide, narrow] = [at(1000), at(390)]
  const { rerender } = renderHook(
    ({ frame, start }) => {
      const { view } = useView({ current: null }, frame, start)
      drawn.push([frame.width, view.x])
    },
    { initialProps: wide },
  )
  rerender(narrow)
  expect(new Set(drawn.map(String))).toEqual(
    new Set(
      [
        [1000, wide.start.x],
        [390, narrow.start.x],
      ].map(String),
    ),
  )
})
