import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { city, membership, network } from '@/test/records'

const api = playApi()
const espoo = city('espoo-fi')
const address = '/en/cities/espoo-fi/apply'

describe('ApplyPage', () => {
  let drafts: ReturnType<typeof membership>[] = []

  beforeEach(() => {
    drafts = []
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/cities/espoo-fi', espoo)
    api.get('/cities/espoo-fi/actions', { items: [], today: '2026-11-20' })
    api.get('/networks', page(network('gnlc'), network('iaec')))
    api.get('/memberships', (query) => (query.get('state') === 'DRAFT' ? page(...of(query.get('network'))) : page()))
    api.get('/memberships/:id', () => drafts[0] ?? null)
  })

  function of(slug: string | null) {
    return drafts.filter((draft) => !slug || draft.network.slug === slug)
  }

  function keepsDrafts() {
    return api.on('post', '/memberships', ({ body }) => {
      const draft = membership(body.city, body.network, 'DRAFT', { motivation: body.motivation })
      drafts = [draft]
      return { status: 201, body: draft }
    })
  }

  it('keeps what is written on the server while going on, says so, and sends it when it was checked', async () => {
    const created = keepsDrafts()
    const sent = api.on('post', '/memberships/:id/transitions', () => ({ status: 200, body: drafts[0] }))
    openApp(address)
    await userEvent.click(await screen.findByRole('radio', { name: 'GNLC' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await userEvent.type(await screen.findByRole('textbox', { name: 'Reasons' }), 'To learn.')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByText(/^Saved on 20 November 2026/)).toHaveAttribute('role', 'status')
    expect(created.map(({ body }) => body)).toEqual([
      { city: 'espoo-fi', network: 'gnlc', state: 'DRAFT', motivation: 'To learn.' },
    ])

    await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Send the application' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Application sent' })).toBeInTheDocument()
    expect(sent[0]).toMatchObject({ body: { to: 'SUBMITTED' }, ifMatch: '"2-b"' })
  })

  it.each([
    ['is not offered to a city outside', page()],
    ['is offered to a member', page(membership('espoo-fi', 'iaec', 'ADMITTED'))],
  ])('a network for members of the one above it %s', async (_, members) => {
    const within = network('iaec-finland', { parent: 'iaec', membersMustBelongToParent: true })
    api.get('/networks', page(network('iaec'), within, network('gnlc')))
    api.get('/memberships', (query) => (query.get('state') ? page() : members))
    openApp(address)
    expect(await screen.findByRole('radio', { name: 'GNLC' })).toBeInTheDocument()
    expect(screen.queryAllByRole('radio', { name: 'IAEC-FINLAND' })).toHaveLength(members.items.length)
  })

  it('goes on with a draft begun on another device', async () => {
    drafts = [membership('espoo-fi', 'gnlc', 'DRAFT', { motivation: 'Begun elsewhere.' })]
    const changed = api.on('patch', '/memberships/:id', ({ body }) => ({
      status: 200,
      body: { ...drafts[0], ...body },
    }))
    openApp(`${address}?network=gnlc&step=motivation`)
    const reasons = await screen.findByRole('textbox', { name: 'Reasons' })
    expect(reasons).toHaveValue('Begun elsewhere.')
    await userEvent.type(reasons, ' And here.')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(changed[0]?.body).toEqual({ motivation: 'Begun elsewhere. And here.' }))
    expect(changed[0]?.ifMatch).toBe('"1-a"')
  })

  it('brings together what two devices wrote', async () => {
    drafts = [membership('espoo-fi', 'gnlc', 'DRAFT', { motivation: 'First.' })]
    api.on('patch', '/memberships/:id', () => {
      drafts = [membership('espoo-fi', 'gnlc', 'DRAFT', { motivation: 'Theirs.' })]
      return { status: 412, body: { status: 412, code: 'changed-meanwhile' } }
    })
    openApp(`${address}?network=gnlc&step=motivation`)
    const reasons = await screen.findByRole('textbox', { name: 'Reasons' })
    await userEvent.clear(reasons)
    await userEvent.type(reasons, 'Mine.')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Their version: Theirs.' }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep these choices' }))
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(await screen.findByRole('textbox', { name: 'Reasons' })).toHaveValue('Theirs.')
  })

  it('loses nothing when the sign-in ends while writing', async () => {
    keepsDrafts()
    const { becomeSignedIn, signIn } = openApp(`${address}?network=gnlc&step=motivation`)
    await userEvent.type(await screen.findByRole('textbox', { name: 'Reasons' }), 'Half a sen')
    becomeSignedIn(false)
    await userEvent.click(screen.getAllByRole('button', { name: 'Sign in' })[1] as HTMLElement)
    expect(signIn).toHaveBeenCalled()
    becomeSignedIn(true)
    expect(await screen.findByRole('textbox', { name: 'Reasons' })).toHaveValue('Half a sen')
  })

  it('keeps nothing of what was typed and taken back', async () => {
    drafts = [membership('espoo-fi', 'gnlc', 'DRAFT', { motivation: 'To learn.' })]
    openApp(`${address}?network=gnlc&step=motivation`)
    const reasons = await screen.findByRole('textbox', { name: 'Reasons' })
    await userEvent.clear(reasons)
    await userEvent.type(reasons, 'To learn.')
    cleanup()
    openApp(`${address}?network=gnlc&step=motivation`)
    expect(await screen.findByRole('textbox', { name: 'Reasons' })).toHaveValue('To learn.')
  })

  it('goes on without a connection, and says that only the device has it', async () => {
    api.on('post', '/memberships', () => ({ status: 503 }))
    openApp(`${address}?network=gnlc&step=motivation`)
    await userEvent.type(await screen.findByRole('textbox', { name: 'Reasons' }), 'To learn.')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByText(/^Kept on this device only/)).toBeInTheDocument()
    expect(screen.getByLabelText('Day of the council’s resolution')).toBeInTheDocument()
  })

  it('takes the day it is from the service, which knows where the city lies', async () => {
    drafts = [membership('espoo-fi', 'gnlc', 'DRAFT', { motivation: 'To learn.' })]
    api.get('/cities/espoo-fi/actions', { items: [], today: '2126-11-21' })
    openApp(`${address}?network=gnlc&step=resolution`)
    const day = await screen.findByLabelText('Day of the council’s resolution')
    await waitFor(() => expect(day).toHaveAttribute('max', '2126-11-21'))
    await userEvent.type(day, '2126-11-22')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(day).toHaveAccessibleDescription(/The date cannot be in the future/))
  })

  it('discards a draft after saying which', async () => {
    drafts = [membership('espoo-fi', 'gnlc', 'DRAFT', { motivation: 'Begun.' })]
    const removed = api.on('delete', '/memberships/:id', () => {
      drafts = []
      return { status: 204 }
    })
    openApp(`${address}?network=gnlc&step=motivation`)
    await userEvent.click(await screen.findByRole('button', { name: 'Discard the draft' }))
    const dialog = await screen.findByRole('dialog', { name: 'Discard Espoo’s application to GNLC?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Discard the draft' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Which network does Espoo want to join?' }),
    ).toBeVisible()
    expect(removed[0]).toMatchObject({ params: { id: 'espoo-fi-in-gnlc' }, ifMatch: '"1-a"' })
    expect(dialog).not.toBeInTheDocument()
  })

  it('takes what was written along to another network', async () => {
    drafts = [membership('espoo-fi', 'gnlc', 'DRAFT', { motivation: 'Begun.' })]
    const created = keepsDrafts()
    const removed = api.on('delete', '/memberships/:id', () => ({ status: 204 }))
    openApp(`${address}?network=gnlc&step=network`)
    await userEvent.click(await screen.findByRole('radio', { name: /IAEC/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('textbox', { name: 'Reasons' })).toHaveValue('Begun.')
    expect(created[0]?.body).toMatchObject({ network: 'iaec', motivation: 'Begun.' })
    expect(removed[0]?.params).toEqual({ id: 'espoo-fi-in-gnlc' })
  })

  it('begins anew from the words of an application that was withdrawn', async () => {
    const created = keepsDrafts()
    const over = membership('espoo-fi', 'gnlc', 'WITHDRAWN', { id: 'before', motivation: 'To learn, as before.' })
    api.get('/memberships', (query) => (query.get('state') === 'WITHDRAWN' ? page(over) : page()))
    api.get('/memberships/:id', over)
    openApp(`${address}?network=gnlc&step=motivation`)
    expect(await screen.findByRole('textbox', { name: 'Reasons' })).toHaveValue('To learn, as before.')
    expect(screen.getByText(/the text of the application of 20 November 2026/)).toBeInTheDocument()
    expect(created).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(created[0]?.body).toMatchObject({ motivation: 'To learn, as before.' }))
  })

  it('tells whoever does not act for the city how to ask for it', async () => {
    api.get('/me', me())
    openApp(address)
    expect(await screen.findByRole('heading', { level: 1, name: 'You do not act for Espoo' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Ask to act for this city' })).toBeInTheDocument()
  })
})
