import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { adherence, network } from '@/test/records'

const api = playApi()
const address = '/en/adherences/libraries-of-espoo-fi/withdraw'

describe('WithdrawPage', () => {
  let record = adherence('libraries', 'espoo-fi')

  beforeEach(() => {
    record = adherence('libraries', 'espoo-fi', {
      state: 'SIGNED',
      signedOn: '2026-11-20',
      signatoryName: 'Aino Example',
      signatoryTitle: 'Mayor',
    })
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/networks', page(network('iaec')))
    api.get('/adherences/:id', () => record)
    api.get('/adherences/:id/actions', page({ action: 'transitionAdherence', to: 'WITHDRAWN' }))
    api.get('/adherences/:id/text', { title: 'Declaration of libraries', language: 'en', blocks: [], openFields: [] })
  })

  it('names what it destroys, asks for a reason, and says it afterwards', async () => {
    const moved = api.on('post', '/adherences/:id/transitions', ({ body }) => {
      record = { ...record, state: 'WITHDRAWN', withdrawnOn: '2026-11-21', withdrawalReason: body.reason }
      return { status: 200, body: record }
    })
    openApp(address)
    expect(await screen.findByText(/What Aino Example signed for Espoo on 20 November 2026 ends today/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw the signature' }))
    expect(await screen.findByRole('alert', { name: /attention/ })).toBeInTheDocument()
    expect(moved).toHaveLength(0)
    await userEvent.click(screen.getByRole('radio', { name: 'The council decided this' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'In your own words' }), 'Decided on 21 November.')
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw the signature' }))
    const dialog = await screen.findByRole('dialog', { name: 'Withdraw the signature of Espoo?' })
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus()
    expect(moved).toHaveLength(0)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Withdraw the signature' }))
    expect(
      await screen.findByText('Withdrawn on 21 November 2026: this signature is no longer valid'),
    ).toBeInTheDocument()
    expect(moved[0]).toMatchObject({
      body: { to: 'WITHDRAWN', reason: 'COUNCIL_DECISION', note: 'Decided on 21 November.' },
      ifMatch: '"1-a"',
    })
  })

  it('is for the focal point alone', async () => {
    api.get('/adherences/:id/actions', page())
    openApp(address)
    expect(await screen.findByRole('heading', { name: 'You cannot withdraw this signature' })).toBeInTheDocument()
  })
})
