import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { city, network } from '@/test/records'

const api = playApi()
const contact = { person: { id: 'someone', name: 'Someone' }, email: 'office@example.org', phone: '+358 9 000 000' }
const section = () => screen.findByRole('region', { name: 'Contact the focal point' })

describe('how to reach the focal point', () => {
  beforeEach(() => {
    for (const list of [
      '/memberships',
      '/activities',
      '/themes',
      '/agenda',
      '/conferences',
      '/commitments',
      '/adherences',
    ])
      api.get(list, page())
    api.get('/networks', page(network('iaec')))
    api.get('/cities/:slug', city('espoo-fi'))
    api.get('/cities/:slug/actions', { items: [] })
    api.get('/cities/:slug/meetings', page())
  })

  it('is shown to people who act for another city or network', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    api.get('/cities/:slug/contact', { items: [contact] })
    openApp('/en/cities/espoo-fi')
    const shown = within(await section())
    expect(shown.getByRole('link', { name: 'office@example.org' })).toHaveAttribute('href', 'mailto:office@example.org')
    expect(shown.getByRole('link', { name: '+358 9 000 000' })).toHaveAttribute('href', 'tel:+3589000000')
    expect(shown.queryByRole('button')).not.toBeInTheDocument()
  })

  it('is given by the focal point, who need not', async () => {
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.refuse('/cities/:slug/contact', 404)
    const sent = api.on('put', '/cities/:slug/contact', () => ({ status: 200, body: { items: [contact] } }))
    openApp('/en/cities/espoo-fi')
    await userEvent.click(within(await section()).getByRole('button', { name: 'Add my contact details' }))
    const email = within(await section()).getByLabelText('Email address')
    await userEvent.clear(email)
    await userEvent.type(email, 'office@example.org')
    await userEvent.click(within(await section()).getByRole('button', { name: 'Show my contact details' }))
    await expect.poll(() => sent[0]?.body).toEqual({ consent: true, email: 'office@example.org' })
  })

  it('is asked for by nobody who acts for no one', async () => {
    api.get('/me', me())
    openApp('/en/cities/espoo-fi')
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Contact the focal point' })).not.toBeInTheDocument()
  })
})
