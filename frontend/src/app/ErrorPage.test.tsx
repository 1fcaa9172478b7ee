import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { declaration, network } from '@/test/records'

const api = playApi()

describe('ErrorPage', () => {
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
    expect(screen.getByText(/^Cela revient à ceux qui agissent pour la ville/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Mon compte' })).toHaveAttribute('href', '/fr/me')
    expect(document.body).not.toHaveTextContent(detail)
  })
})
