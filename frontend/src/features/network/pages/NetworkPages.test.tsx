import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { network } from '@/test/records'

const api = playApi()
const iaec = {
  ...network('iaec'),
  id: 'iaec',
  handles: [],
  sources: [],
  reportingCycleMonths: 12,
  about: { en: 'Cities.' },
}

describe('the forms of a network', () => {
  let now: object = iaec

  beforeEach(() => {
    now = iaec
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    api.get('/networks', page(network('iaec'), network('iaec-italy', { parent: 'iaec' })))
    api.get('/networks/:slug', () => now as never)
    api.get('/networks/:slug/actions', page({ action: 'updateNetwork' }))
    api.get('/networks/:slug/member-counts', page())
    api.get('/themes', page())
    api.get('/activities', page())
    api.get('/memberships', page())
    api.get('/cities.geojson', { features: [] })
  })

  it('enter one within another, and put what the server finds wrong beside its field', async () => {
    let isRefused = true
    const created = api.on('post', '/networks', () =>
      isRefused
        ? {
            status: 400,
            body: { status: 400, violations: [{ pointer: '/shortName', code: 'taken', message: 'Is taken.' }] },
          }
        : { status: 201, body: { slug: 'iaec-italy' } },
    )
    const { router } = openApp('/en/networks/new?parent=iaec')
    await userEvent.click(await screen.findByRole('button', { name: 'Add the network' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Name, in English: Write it in English')
    await userEvent.type(screen.getByLabelText('Name, in English'), 'Italian Network')
    await userEvent.type(screen.getByLabelText('Short name'), 'IN')
    await userEvent.click(screen.getByRole('button', { name: 'Add the network' }))
    await waitFor(() => expect(screen.getByLabelText('Short name')).toBeInvalid())

    isRefused = false
    await userEvent.type(screen.getByLabelText('Short name'), 'E')
    await userEvent.click(screen.getByRole('button', { name: 'Add the network' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/networks/iaec-italy'))
    expect(created[1]?.body).toMatchObject({ parent: 'iaec', names: { en: 'Italian Network' }, shortName: 'INE' })
  })

  it('send only what changed, and bring it together with what others changed meanwhile', async () => {
    const sent = api.on('patch', '/networks/:slug', ({ ifMatch }) => {
      if (ifMatch !== '"1-a"' || now !== iaec) return { status: 200, body: now as never }
      now = { ...iaec, about: { en: 'Theirs.' }, website: 'https://theirs.example' }
      return { status: 412, body: { status: 412, code: 'changed-meanwhile' } }
    })
    const { router } = openApp('/en/networks/iaec/edit')
    const about = await screen.findByLabelText('What it is, in English')
    await userEvent.clear(about)
    await userEvent.type(about, 'Mine.')
    await userEvent.click(screen.getByRole('button', { name: 'Save the page' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Their version: Theirs.' }))
    expect(screen.getByLabelText('Website')).toHaveValue('https://theirs.example')
    await userEvent.click(screen.getByRole('button', { name: 'Keep these choices' }))
    await userEvent.type(screen.getByLabelText('Where it works, in English'), 'World')
    await userEvent.click(screen.getByRole('button', { name: 'Save the page' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/networks/iaec'))
    expect(sent.map(({ body }) => body)).toEqual([{ about: { en: 'Mine.' } }, { scope: { en: 'World' } }])
  })
})
