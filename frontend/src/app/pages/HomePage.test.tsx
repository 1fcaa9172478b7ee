import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'
import { declaration, network } from '@/test/records'

const api = playApi()

it('tells a stranger what such cities are, lets them find theirs, and says what can be signed now', async () => {
  api.get('/me', me())
  api.get('/networks', page(network('iaec'), network('gnlc')))
  for (const list of ['activities', 'adherences', 'agenda', 'days', 'themes']) api.get(`/${list}`, page())
  api.get('/declarations', (query) =>
    query.get('state') === 'OPEN' ? page(declaration('libraries') as never) : page(),
  )
  api.get('/cities.geojson', { type: 'FeatureCollection', features: [] })
  api.get('/cities', { ...page(), totalCount: 0 })
  const { router } = openApp('/en')
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('link', { name: 'International Association of Educating Cities' })).toHaveAttribute(
    'href',
    '/en/networks/iaec',
  )
  expect(main.getByRole('link', { name: 'UNESCO Global Network of Learning Cities' })).toHaveAttribute(
    'href',
    '/en/networks/gnlc',
  )
  expect(main.getByRole('region', { name: 'Open for signature' })).toBeInTheDocument()
  await expectAccessible(document.body)
  await userEvent.type(main.getByRole('searchbox', { name: 'Find a city' }), ' Espoo{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Find a city' })).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ q: 'Espoo' })
})
