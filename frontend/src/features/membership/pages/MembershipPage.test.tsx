import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { membership, network } from '@/test/records'

const api = playApi()
const address = '/en/memberships/espoo-fi-in-gnlc'

describe('MembershipPage', () => {
  let record = membership('espoo-fi', 'gnlc', 'SUBMITTED')

  beforeEach(() => {
    record = membership('espoo-fi', 'gnlc', 'SUBMITTED', { motivation: 'To learn.' })
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/networks', page(network('gnlc')))
    api.get('/memberships', page())
    api.get('/memberships/:id', () => record)
    api.get('/memberships/:id/transitions', page())
    mayMove('WITHDRAWN')
  })

  function mayMove(...states: string[]) {
    api.get('/memberships/:id/actions', {
      items: states.map((to) => ({ action: 'transitionMembership', to })),
      today: '2026-11-21',
    })
  }

  function moves() {
    return api.on('post', '/memberships/:id/transitions', ({ body }) => {
      record = { ...record, state: body.to }
      mayMove()
      return { status: 200, body: record }
    })
  }

  it('withdraws an application only after naming it and asking, and begins it anew', async () => {
    const moved = moves()
    openApp(address)
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the application' }))
    const question = { name: 'Withdraw Espoo’s application to GNLC?' }
    expect(within(await screen.findByRole('dialog', question)).getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(moved).toEqual([])

    await userEvent.click(screen.getByRole('button', { name: 'Withdraw the application' }))
    const dialog = await screen.findByRole('dialog', question)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Withdraw the application' }))
    const again = await screen.findByRole('link', { name: 'Apply again' })
    expect(moved[0]).toMatchObject({
      body: { to: 'WITHDRAWN', reason: 'APPLICATION_TAKEN_BACK' },
      ifMatch: '"1-a"',
    })
    expect(again).toHaveAttribute('href', expect.stringContaining('/en/cities/espoo-fi/apply?network=gnlc'))
  })

  it('lets a city leave, on no day that it did not give', async () => {
    record = membership('espoo-fi', 'gnlc', 'ADMITTED')
    const moved = moves()
    openApp(address)
    expect(await screen.findByLabelText('Last day as a member')).toHaveValue('')
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Leave the network' }))
    const dialog = await screen.findByRole('dialog', { name: 'End Espoo’s membership of GNLC?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave the network' }))
    await waitFor(() => expect(moved[0]?.body).toEqual({ to: 'WITHDRAWN', reason: 'CITY_LEFT' }))
  })

  it('lets the network admit at once, and asks before it declines', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'gnlc' }))
    mayMove('ADMITTED', 'DECLINED')
    const moved = moves()
    openApp(address)
    await userEvent.click(await screen.findByRole('radio', { name: 'Decline the application' }))
    await userEvent.type(screen.getByLabelText('Note'), 'We are full.')
    await userEvent.click(screen.getByRole('button', { name: 'Save the decision' }))
    const dialog = await screen.findByRole('dialog', { name: 'Decline Espoo’s application to GNLC?' })
    expect(moved).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))

    // What was written is kept on the device; what was chosen is not chosen again by itself.
    cleanup()
    openApp(address)
    expect(await screen.findByLabelText('Note')).toHaveValue('We are full.')
    for (const choice of screen.getAllByRole('radio')) expect(choice).not.toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Admit the city' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save the decision' }))
    await waitFor(() =>
      expect(moved[0]?.body).toEqual({ to: 'ADMITTED', effectiveOn: '2026-11-21', note: 'We are full.' }),
    )
  })
})
