import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { readLandOutline } from '@/api/landOutline'
import WorldMap from './WorldMap'

// Nothing has a width here, and nothing is drawn before it has one.
vi.mock('@/ui/useWidth', () => ({ useWidth: () => ({ ref: { current: null }, width: 300 }) }))
vi.mock('@/api/landOutline')

type Outline = Awaited<ReturnType<typeof readLandOutline>>

const square = [
  [
    [0, 0],
    [10, 0],
    [0, 10],
    [-10, 0],
    [0, -10],
  ],
]
const outline = {
  type: 'Topology',
  arcs: square,
  objects: { land: { type: 'Polygon', arcs: [[0]] } },
} as unknown as Outline

let arrive: (outline: Outline) => void
let fail: (error: Error) => void

beforeEach(() => {
  vi.mocked(readLandOutline).mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        arrive = resolve
        fail = reject
      }),
  )
  const points = [
    { id: 'espoo-fi', label: 'Espoo', latitude: 60.2, longitude: 24.6, href: '/en/cities/espoo-fi', colours: [] },
  ]
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MantineProvider>
        <WorldMap label="The world" points={points} onOpen={() => undefined} />
      </MantineProvider>
    </QueryClientProvider>,
  )
})

it('shows its dots on the land, and not before it', async () => {
  expect(screen.getByRole('group', { name: 'The world' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /Espoo/ })).not.toBeInTheDocument()
  await act(async () => arrive(outline))
  expect(await screen.findByRole('link', { name: /Espoo/ })).toBeInTheDocument()
})

it('shows its dots without the land where that cannot be had', async () => {
  await act(async () => fail(new Error('The outline of the land answered 503')))
  expect(await screen.findByRole('link', { name: /Espoo/ })).toBeInTheDocument()
})
