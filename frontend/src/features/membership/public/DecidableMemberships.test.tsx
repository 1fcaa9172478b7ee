import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { membership, network } from '@/test/records'

const api = playApi()

describe('the members page', () => {
  const espoo = membership('espoo-fi', 'gnlc', 'SUBMITTED')
  const torino = membership('torino-it', 'gnlc', 'SUBMITTED')
  const braga = membership('braga-pt', 'gnlc', 'SUBMITTED')

  beforeEach(() => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'gnlc' }))
    api.get('/networks', page(network('gnlc'), network('iaec')))
    api.get('/networks/:slug', network('gnlc'))
    api.get('/cities.geojson', { features: [] })
    // At the secretariat it is tomorrow already.
    api.get('/networks/:slug/actions', { items: [], today: '2026-11-21' })
    api.get('/memberships', (query) => (query.get('state') === 'SUBMITTED' ? page(espoo, torino, braga) : page()))
    api.get('/memberships/:id', espoo)
  })

  async function choose(...names: string[]) {
    for (const name of names) await userEvent.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
  }

  it('decides on several with one request each, says what came of each, and tries only the failed ones again', async () => {
    let mayTorino = false
    const sent = api.on('post', '/memberships/:id/transitions', ({ params }) =>
      params.id === torino.id && !mayTorino
        ? { status: 409, body: { status: 409, code: 'transition-not-allowed', detail: 'It was declined by another.' } }
        : { status: 200, body: espoo },
    )
    openApp('/en/networks/gnlc/members?state=SUBMITTED')
    await choose('Espoo', 'Torino')
    await userEvent.click(screen.getByRole('button', { name: 'Admit' }))
    const dialog = await screen.findByRole('dialog', { name: 'Admit 2 cities' })
    expect(within(dialog).getByLabelText('In effect from')).toHaveValue('2026-11-21')
    await userEvent.type(within(dialog).getByLabelText('Note'), 'Welcome.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Admit 2 cities' }))

    const sum = await within(dialog).findByText('1 saved, 1 not.')
    await waitFor(() => expect(sum).toHaveFocus())
    expect(within(dialog).getByText(/Torino, GNLC: not saved/)).toHaveTextContent('It was declined by another.')
    const body = { to: 'ADMITTED', effectiveOn: '2026-11-21', note: 'Welcome.' }
    expect(sent).toMatchObject([
      { params: { id: espoo.id }, body, ifMatch: '"1-a"' },
      { params: { id: torino.id }, body },
    ])

    mayTorino = true
    await userEvent.click(within(dialog).getByRole('button', { name: 'Try again' }))
    expect(within(dialog).getByLabelText('Note')).toHaveValue('Welcome.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Admit one city' }))
    expect(await within(dialog).findByText('All 2 are saved.')).toBeInTheDocument()
    expect(sent.map(({ params }) => params.id)).toEqual([espoo.id, torino.id, torino.id])
    await userEvent.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement)
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    await waitFor(() => expect(screen.getByRole('region', { name: 'Members of the network' })).toHaveFocus())
  })

  it('picks all, and asks for a choice where there is none', async () => {
    openApp('/en/networks/gnlc/members?state=SUBMITTED')
    await userEvent.click(await screen.findByRole('button', { name: 'Decline' }))
    expect(screen.getByText('Select at least one city first')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all 3 shown' }))
    expect(screen.getByText('3 selected')).toHaveAttribute('role', 'status')
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
    const dialog = await screen.findByRole('dialog', { name: 'Decline 3 applications' })
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Espoo, GNLC', 'Torino, GNLC', 'Braga, GNLC'])
  })

  it('keeps its filters in the address and sends them to the server', async () => {
    const { router } = openApp('/en/networks/gnlc/members?state=SUBMITTED')
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Name of the city' }), 'esp')
    await waitFor(() => expect(router.state.location.search).toEqual({ state: 'SUBMITTED', q: 'esp' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'On hold')
    expect(await screen.findByText('No cities match. Try removing a filter.')).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ state: 'ON_HOLD', q: 'esp' })
  })

  it('is for those who run the network', async () => {
    api.get('/me', me({ role: 'REVIEWER', network: 'gnlc' }, { role: 'SECRETARIAT', network: 'iaec' }))
    openApp('/en/networks/gnlc/members')
    expect(await screen.findByRole('heading', { level: 1, name: 'You do not run GNLC' })).toBeInTheDocument()
  })
})
