import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { declaration, network } from '@/test/records'

const api = playApi()

describe('ErrorPage', () => {
  it('says that there is no page where the address can be that of none, without the rule for addresses', async () => {
    api.get('/me', me())
    api.get('/networks', page(network('iaec')))
    for (const list of ['themes', 'memberships', 'activities', 'conferences', 'declarations', 'agenda', 'days'])
      api.get(`/${list}`, page())
    const violations = [{ parameter: 'slug', code: 'malformed', message: 'Does not match ^[a-z0-9]+(-[a-z0-9]+)*$.' }]
    const refusal = { status: 400, code: 'invalid-request', violations }
    api.server.use(http.get('*/networks/IAEC', () => HttpResponse.json(refusal, refusal)))
    api.server.use(http.get('*/networks/IAEC/*', () => HttpResponse.json(refusal, refusal)))
    api.get('/cities.geojson', { type: 'FeatureCollection', features: [] })
    openApp('/en/networks/IAEC')
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('a-z0-9')
  })

  it('tells who may not see a page whose it is and where to see for whom one may act, in the reader’s language alone', async () => {
    api.get('/me', me())
    api.get('/networks', page(network('iaec')))
    api.get('/declarations/libraries', declaration('libraries'))
    const detail = 'You do not run the network that issues libraries.'
    const refusal = { status: 403, code: 'forbidden', detail, traceId: 'b1c2' }
    api.server.use(http.get('*/declarations/libraries/non-signatories', () => HttpResponse.json(refusal, refusal)))
    openApp('/fr/declarations/libraries/missing')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Vous n’avez pas le droit de voir cette page' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/^Seules les personnes qui agissent pour la ville/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Mon compte' })).toHaveAttribute('href', '/fr/me')
    expect(document.body).not.toHaveTextContent(detail)
  })
})
