import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, cleanup, render } from '@testing-library/react'
import { HttpResponse, http, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { connect } from '@/api/client'
import type { Mandate } from '@/api/generated'
import { queryClient } from '@/app/queryClient'
import { createAppRouter } from '@/app/router'
import { cssVariables, theme } from '@/app/theme/theme'
import { eraseDrafts } from '@/lib/drafts'

const session = vi.hoisted(() => {
  const someone = { profile: { sub: 'someone', name: 'Someone' } }
  const listeners = new Set<() => void>()
  let current: { user: typeof someone | null; isLoading: boolean } = { user: someone, isLoading: false }
  return {
    signIn: vi.fn(),
    current: () => current,
    listen: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    become: (isSignedIn: boolean) => {
      current = { user: isSignedIn ? someone : null, isLoading: false }
      for (const listener of listeners) listener()
    },
  }
})

vi.mock('@/lib/sign-in/session', () => ({
  currentSession: session.current,
  onSession: session.listen,
  signIn: session.signIn,
  signOut: vi.fn(),
}))

const address = (path: string) => `${location.origin}/api/v1${path}`

/** The network of a test: it answers what the test says, and fails the test for whatever else is asked. */
export function playApi() {
  // What stands around every page for whoever is signed in.
  const server = setupServer(
    http.get(address('/inbox/summary'), () => HttpResponse.json({ unread: 0, more: false })),
    http.get(address('/follows'), () => HttpResponse.json({ items: [], totalCount: 0 })),
    http.get(address('/me/notification-settings'), () => HttpResponse.json({ letters: 'DAILY' })),
    // What stands on the page of each event: nobody registers, unless a test says how.
    http.get(address('/:kind/:slug/registration'), () => HttpResponse.json({ status: 404 }, { status: 404 })),
    http.get(address('/me/registrations'), () => HttpResponse.json({ items: [] })),
    http.get(address('/registrations'), () => HttpResponse.json({ items: [] })),
    // And what is left of it: no programme, no figures.
    http.get(address('/sessions'), () => HttpResponse.json({ items: [], totalCount: 0 })),
    http.get(address('/attendance-figures'), () => HttpResponse.json({ status: 404 }, { status: 404 })),
    http.get(address('/waiting-registrations'), () => HttpResponse.json({ items: [] })),
  )
  beforeAll(() => {
    server.listen({ onUnhandledFrame: 'error' })
    queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
    connect({ token: async () => 'a-token', onRefused: () => undefined })
  })
  afterEach(() => {
    cleanup()
    server.resetHandlers()
    queryClient.clear()
    eraseDrafts()
    session.become(true)
  })
  afterAll(() => server.close())
  return {
    server,
    /** Answers a reading with that body, at that version. */
    get: (path: string, body: JsonBodyType | ((query: URLSearchParams) => JsonBodyType)) =>
      server.use(
        http.get(address(path), ({ request }) =>
          HttpResponse.json(typeof body === 'function' ? body(new URL(request.url).searchParams) : body, {
            headers: { ETag: '"1-a"' },
          }),
        ),
      ),
    /** Refuses a reading. */
    refuse: (path: string, status: number) =>
      server.use(http.get(address(path), () => HttpResponse.json({ status }, { status }))),
    /** Meets each writing with that function, and keeps what was sent, in order. */
    on: (
      method: 'post' | 'put' | 'patch' | 'delete',
      path: string,
      answer: (sent: Sent) => { status: number; body?: JsonBodyType; etag?: string },
    ) => {
      const requests: Sent[] = []
      server.use(
        http[method](address(path), async ({ request, params }) => {
          const text = await request.text()
          const sent = { params, body: text ? JSON.parse(text) : undefined, ifMatch: request.headers.get('If-Match') }
          requests.push(sent)
          const { status, body, etag = '"2-b"' } = answer(sent)
          const headers = { ETag: etag, ...(status < 400 ? {} : { 'Content-Type': 'application/problem+json' }) }
          return body === undefined
            ? new HttpResponse(null, { status, headers })
            : HttpResponse.json(body, { status, headers })
        }),
      )
      return requests
    },
  }
}

export interface Sent {
  params: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the body
  body: any
  ifMatch: string | null
}

/** Who is signed in, as `/me` tells it. */
export function me(...mandates: Partial<Mandate>[]) {
  return {
    id: 'me',
    kind: 'PERSON',
    name: 'Someone',
    admin: false,
    mandates: mandates.map((mandate, index) => ({
      id: `mandate-${index}`,
      person: { id: 'me', name: 'Someone' },
      scopeNames: { en: mandate.city ?? mandate.network },
      from: '2026-01-01T00:00:00Z',
      state: 'IN_FORCE',
      ...mandate,
    })),
  }
}

export function page<Item>(...items: Item[]) {
  return { items, totalCount: items.length }
}

/** Opens the app at an address, for someone signed in. */
export function openApp(path: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
  render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return {
    router,
    signIn: session.signIn,
    /** The sign-in ends, or is there again, while the page stands. */
    becomeSignedIn: (isSignedIn: boolean) => act(() => session.become(isSignedIn)),
  }
}
