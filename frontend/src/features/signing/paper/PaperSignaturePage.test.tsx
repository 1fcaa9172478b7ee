import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { declaration, network } from '@/test/records'

const api = playApi()
const address = '/en/declarations/libraries/paper-signature'

describe('entering a signature that was given on paper', () => {
  beforeEach(() => {
    api.get('/networks', page(network('iaec')))
    api.get('/declarations/libraries', declaration('libraries'))
  })

  it('says what is missing before anything is sent', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    const sent = api.on('post', '/declarations/:slug/paper-signatures', () => ({ status: 201, body: {} }))
    openApp(address)
    await userEvent.click(await screen.findByRole('button', { name: 'Enter the signature' }))
    await waitFor(() => expect(screen.getAllByText('Choose the city that signed').length).toBeGreaterThan(0))
    expect(screen.getAllByText('Enter the date on the paper').length).toBeGreaterThan(0)
    expect(screen.getByText('Choose the city first. Then you can add the scan.')).toBeInTheDocument()
    expect(sent).toHaveLength(0)
  })

  it('is for those who run the network alone', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'another' }))
    openApp(address)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument())
    expect(screen.queryByRole('button', { name: 'Enter the signature' })).not.toBeInTheDocument()
  })
})
