import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { city, membership, network } from '@/test/records'

const api = playApi()

function mandate(id: string, name: string, role: string, scope: object) {
  return {
    id,
    person: { id: `person-${id}`, name },
    role,
    scopeNames: { en: 'There' },
    from: '2026-01-01T00:00:00Z',
    state: 'IN_FORCE',
    ...scope,
  }
}

describe('who acts', () => {
  beforeEach(() => {
    api.get('/networks', page(network('iaec'), network('iaec-italy', { parent: 'iaec' })))
    api.get('/cities/:slug', city('espoo-fi'))
    api.get('/memberships', page(membership('espoo-fi', 'iaec', 'ADMITTED')))
    api.get('/mandates', page())
    api.get('/mandates/:id', mandate('one', 'A Reviewer', 'REVIEWER', { network: 'iaec-italy' }))
    api.get('/invitations', page())
    api.get('/mandate-requests', page())
    api.get('/invitations/:id/link', { url: 'http://localhost/invitation#token' })
  })

  it('for a network: whoever runs one above invites and ends reviewers, and no secretariat', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    const scope = { network: 'iaec-italy' }
    api.get(
      '/mandates',
      page(mandate('one', 'A Reviewer', 'REVIEWER', scope), mandate('two', 'The Head', 'SECRETARIAT', scope)),
    )
    const ended = api.on('post', '/mandates/:id/transitions', () => ({ status: 200, body: {} }))
    const invited = api.on('post', '/invitations', ({ body }) => ({ status: 201, body: { id: 'x', ...body } }))
    openApp('/en/networks/iaec-italy/people')
    await userEvent.click(await screen.findByRole('button', { name: 'End the mandate of A Reviewer' }))
    expect(screen.queryByRole('button', { name: 'End the mandate of The Head' })).not.toBeInTheDocument()
    const dialog = await screen.findByRole('dialog', { name: 'End the mandate of A Reviewer?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'End' }))
    expect(await screen.findByText('The mandate of A Reviewer is ended.')).toBeInTheDocument()
    expect(ended[0]).toMatchObject({ params: { id: 'one' }, body: { to: 'ENDED' } })

    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['REVIEWER'])
    await userEvent.type(screen.getByLabelText('Email address'), 'reviewer@example.org')
    await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }))
    expect(await screen.findByText('reviewer@example.org is invited')).toBeInTheDocument()
    expect(invited[0]?.body).toEqual({
      email: 'reviewer@example.org',
      role: 'REVIEWER',
      language: 'en',
      network: 'iaec-italy',
    })
  })

  it('for a network: an administrator names its secretariat and coordinators too', async () => {
    api.get('/me', { ...me(), admin: true })
    openApp('/en/networks/iaec/people')
    expect(await screen.findByRole('radio', { name: /^Secretariat/ })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /^Coordinator/ })).toBeInTheDocument()
  })

  it('for a city without a focal point: its network gives the first one', async () => {
    api.get('/me', me({ role: 'COORDINATOR', network: 'iaec' }))
    openApp('/en/cities/espoo-fi/people')
    expect(await screen.findByRole('radio', { name: /^Focal point/ })).toBeChecked()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('for a city with a focal point: its network only looks', async () => {
    api.get('/me', me({ role: 'COORDINATOR', network: 'iaec' }))
    api.get('/mandates', page(mandate('one', 'The Focal Point', 'FOCAL_POINT', { city: 'espoo-fi' })))
    openApp('/en/cities/espoo-fi/people')
    expect(await screen.findByText('Only the focal point can invite people and end mandates.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^End/ })).not.toBeInTheDocument()
  })
})
