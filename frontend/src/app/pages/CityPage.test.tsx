import { cleanup, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { queryClient } from '@/app/queryClient'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'
import { city, commitment, network } from '@/test/records'

const api = playApi()

it('shows what a city promised, as a paper for all and as a frame for its people', async () => {
  api.get('/me', me({ role: 'DEPUTY', city: 'espoo-fi' }))
  api.get('/networks', page(network('iaec')))
  for (const list of ['memberships', 'adherences', 'activities', 'themes', 'conferences', 'agenda', 'days'])
    api.get(`/${list}`, page())
  api.get('/cities/espoo-fi', city('espoo-fi'))
  api.get('/cities/espoo-fi/meetings', page())
  api.get('/cities/espoo-fi/actions', page())
  api.get('/cities/espoo-fi/contact', {})
  api.get('/cities.geojson', { type: 'FeatureCollection', features: [] })
  api.get('/commitments', page(commitment('one', 'espoo-fi') as never))
  api.get('/cities', page(city('espoo-fi')))
  openApp('/en/cities/espoo-fi')
  const promised = within(await screen.findByRole('region', { name: 'One commitment' }))
  expect(promised.getByRole('link', { name: 'Download the report of the city (PDF)' })).toHaveAttribute(
    'href',
    '/api/v1/cities/espoo-fi/commitments.pdf?lang=en',
  )
  expect(
    await promised.findByText(/<iframe src="[^"]+\/en\/embed\/cities\/espoo-fi" title="Commitments of Espoo"/),
  ).toBeInTheDocument()
  await expectAccessible(document.body)
})

it('leaves out what is not there yet, but for those who can do something about it', async () => {
  let who = me()
  api.get('/me', () => who)
  api.get('/networks', page(network('iaec')))
  const lists = ['memberships', 'adherences', 'activities', 'themes', 'conferences', 'agenda', 'days', 'commitments']
  for (const list of lists) api.get(`/${list}`, page())
  api.get('/cities/espoo-fi', city('espoo-fi'))
  api.get('/cities/espoo-fi/meetings', page())
  api.get('/cities/espoo-fi/actions', page())
  api.get('/cities/espoo-fi/contact', {})
  api.get('/cities.geojson', { type: 'FeatureCollection', features: [] })
  api.get('/cities', { ...page(city('espoo-fi'), city('oulu-fi')), totalCount: 2 })
  openApp('/en/cities/espoo-fi')
  const neighbours = within(await screen.findByRole('region', { name: 'Other cities in Finland' }))
  expect(neighbours.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/en/cities/oulu-fi'])
  expect(screen.queryByRole('region', { name: 'Signed declarations' })).not.toBeInTheDocument()
  cleanup()
  queryClient.clear()
  who = me({ role: 'FOCAL_POINT', city: 'espoo-fi' })
  openApp('/en/cities/espoo-fi')
  const signed = within(await screen.findByRole('region', { name: 'Signed declarations' }))
  expect(signed.getByRole('link', { name: 'See which declarations can be signed' })).toBeInTheDocument()
})
