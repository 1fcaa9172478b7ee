import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { network } from '@/test/records'

const api = playApi()

describe('Header', () => {
  beforeEach(() => {
    api.get('/me', me())
    api.get('/networks', page(network('iaec')))
  })

  const ways = async () => within(await screen.findByRole('navigation', { name: 'Main' }))

  it('shows everybody the same ways, and work to those who are signed in', async () => {
    const { becomeSignedIn } = openApp('/en/networks')
    expect(await (await ways()).findByRole('button', { name: 'My work' })).toBeInTheDocument()
    becomeSignedIn(false)
    const words = (await ways()).getAllByRole('listitem').map((item) => item.textContent)
    expect(words).toEqual(['Cities', 'Networks', 'Agenda', 'Declarations &\u00a0commitments'])
  })

  it('groups the work by what one acts for', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }, { role: 'DEPUTY', city: 'espoo-fi' }))
    openApp('/en/networks')
    const work = await (await ways()).findByRole('button', { name: 'My work' })
    expect(work).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(work)
    const city = await (await ways()).findByRole('link', { name: 'For my city' })
    expect(city).toHaveAttribute('href', '/en/my-cities')
    expect((await ways()).getByRole('link', { name: 'For my network' })).toHaveAttribute('href', '/en/my-networks')
    expect((await ways()).getByRole('link', { name: 'Tasks' })).toHaveAttribute('href', '/en/my-work')

    city.focus()
    await userEvent.keyboard('{Escape}')
    expect(work).toHaveFocus()
    expect(work).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes the work once one has gone there', async () => {
    openApp('/en/networks')
    const work = await (await ways()).findByRole('button', { name: 'My work' })
    await userEvent.click(work)
    expect((await ways()).queryByRole('link', { name: 'For my city' })).not.toBeInTheDocument()
    await userEvent.click((await ways()).getByRole('link', { name: 'Tasks' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'You do not act for a city or a network yet' }),
    ).toBeInTheDocument()
    await waitFor(() => expect(work).toHaveAttribute('aria-expanded', 'false'))
  })
})
