import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { queryClient } from '@/app/queryClient'
import { eraseDrafts } from '@/lib/drafts'
import { me, openApp, page, playApi } from '@/test/app'
import { adherence, city, declaration, membership, network, version } from '@/test/records'

const api = playApi()
const restored = /^What you typed on .* was kept on this device/

interface Form {
  what: string
  address: string
  who: Parameters<typeof me>[0]
  /** What leads from the page to the form, if anything. */
  open?: () => Promise<void>
  field: string
  typed: string
  given: () => void
}

const forms: Form[] = [
  {
    what: 'beginning a declaration',
    address: '/en/declarations/new',
    who: { role: 'SECRETARIAT', network: 'iaec' },
    field: 'Title',
    typed: 'Declaration of parks',
    given: () => undefined,
  },
  {
    what: 'beginning a new version of a text',
    address: '/en/declarations/libraries/write',
    who: { role: 'SECRETARIAT', network: 'iaec' },
    field: 'What the new version changes, and why',
    typed: 'A comma was missing.',
    given: () => {
      const text = version({ state: 'PUBLISHED', frozenAt: '2026-11-20T08:00:00Z' })
      api.get('/declarations/libraries', declaration('libraries', { version: text }))
      api.get('/declarations/libraries/versions', page({ ...text, isCurrent: true }))
      api.get('/declarations/libraries/actions', page({ action: 'updateDeclaration' }))
      api.get('/adherences', page())
      api.get('/commitments', page())
      api.get('/review-queue', page())
    },
  },
  {
    what: 'withdrawing a signature',
    address: '/en/adherences/libraries-of-espoo-fi/withdraw',
    who: { role: 'FOCAL_POINT', city: 'espoo-fi' },
    field: 'In your own words',
    typed: 'Decided on 21 November.',
    given: () => {
      api.get('/adherences/:id', adherence('libraries', 'espoo-fi', { state: 'SIGNED', signedOn: '2026-11-20' }))
      api.get('/adherences/:id/actions', page({ action: 'transitionAdherence', to: 'WITHDRAWN' }))
    },
  },
  {
    what: 'deciding on several memberships at once',
    address: '/en/networks/iaec/members?state=SUBMITTED',
    who: { role: 'SECRETARIAT', network: 'iaec' },
    open: async () => {
      await userEvent.click(await screen.findByRole('checkbox', { name: 'Select Espoo' }))
      await userEvent.click(screen.getByRole('button', { name: 'Admit' }))
    },
    field: 'Note',
    typed: 'Welcome.',
    given: () => {
      api.get('/networks/:slug', network('iaec'))
      api.get('/networks/iaec/actions', { items: [], today: '2026-11-20' })
      api.get('/cities.geojson', { features: [] })
      api.get('/memberships', page(membership('espoo-fi', 'iaec', 'SUBMITTED')))
    },
  },
  {
    what: 'asking for a mandate',
    address: '/en/cities/espoo-fi/ask',
    who: {},
    field: 'How can we check that you act for the city?',
    typed: 'I work in the town hall.',
    given: () => api.get('/cities/espoo-fi', city('espoo-fi')),
  },
  {
    what: 'inviting someone',
    address: '/en/networks/iaec/people',
    who: { role: 'SECRETARIAT', network: 'iaec' },
    field: 'Email address',
    typed: 'reviewer@example.org',
    given: () => {
      api.get('/mandates', page())
      api.get('/invitations', page())
      api.get('/mandate-requests', page())
    },
  },
]

describe.each(forms)('what is typed for $what', ({ address, who, open, field, typed, given }) => {
  beforeEach(() => {
    api.get('/me', me(...(who?.role ? [who] : [])))
    api.get('/networks', page(network('iaec')))
    given()
  })

  async function openForm() {
    cleanup()
    queryClient.clear()
    openApp(address)
    await open?.()
    return screen.findByRole('textbox', { name: field })
  }

  async function type(into: HTMLElement) {
    await userEvent.click(into)
    await userEvent.paste(typed)
  }

  it('is back when the page is opened again, which says so and lets it go', async () => {
    await type(await openForm())
    expect(screen.queryByText(restored)).not.toBeInTheDocument()
    expect(await openForm()).toHaveValue(typed)
    expect(await screen.findByText(restored)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Discard it' }))
    const dialog = await screen.findByRole('dialog', { name: 'Discard what you typed?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Discard it' }))
    expect(screen.getByRole('textbox', { name: field })).toHaveValue('')
    expect(await openForm()).toHaveValue('')
  })

  it('is gone once whoever typed it has signed out', async () => {
    await type(await openForm())
    eraseDrafts()
    expect(await openForm()).toHaveValue('')
    expect(screen.queryByText(restored)).not.toBeInTheDocument()
  })
})
