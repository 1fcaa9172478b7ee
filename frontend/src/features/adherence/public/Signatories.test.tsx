import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { adherence, city, declaration, network } from '@/test/records'

// Nothing has a width here, and nothing is drawn before it has one.
vi.mock('@/ui/useWidth', () => ({ useWidth: () => ({ ref: { current: null }, width: 300 }) }))

const api = playApi()

describe('who signed', () => {
  const espoo = adherence('libraries', 'espoo-fi', {
    state: 'SIGNED',
    signedOn: '2026-10-20',
    signatoryName: 'Aino Example',
    signatoryTitle: 'Mayor',
  })
  const torino = adherence('libraries', 'torino-it', {
    state: 'WITHDRAWN',
    signedOn: '2026-09-02',
    withdrawnOn: '2026-11-03',
  })

  beforeEach(() => {
    api.get('/me', me())
    api.get('/networks', page(network('iaec')))
    api.get('/cities.geojson', { type: 'FeatureCollection', features: [] })
    api.get('/adherences.geojson', { type: 'FeatureCollection', features: [] })
    api.get('/adherences', (query) => {
      if (query.get('state') === 'DRAFT') return page()
      if (query.get('state') === 'WITHDRAWN') return page(torino)
      return page(espoo)
    })
    api.get('/declarations/libraries', declaration('libraries', { signatures: 1 }))
    api.get('/declarations/libraries/actions', page())
    api.get('/declarations/libraries/versions', page())
    api.get('/declarations/libraries/clause-outcomes', page())
    api.get('/declarations/libraries/signatures', {
      items: [
        { month: '2026-09', signed: 1, withdrawn: 0, standing: 1 },
        { month: '2026-11', signed: 1, withdrawn: 1, standing: 1 },
      ],
    })
  })

  it('stands on the page of the declaration as a roll of names, and over time', async () => {
    openApp('/en/declarations/libraries')
    const part = await screen.findByRole('region', { name: 'One city has signed' })
    expect(within(part).getByRole('link', { name: 'Espoo' })).toHaveAttribute('href', '/en/cities/espoo-fi')
    expect(within(part).getByText(/by Aino Example, Mayor/)).toBeInTheDocument()
    expect(within(part).getByRole('link', { name: 'Excel table' })).toHaveAttribute(
      'href',
      '/api/v1/adherences.xlsx?declaration=libraries',
    )
    expect(within(part).getByRole('link', { name: /GeoJSON/ })).toHaveAttribute(
      'href',
      '/api/v1/adherences.geojson?declaration=libraries',
    )
    expect(await within(part).findByText('One city has withdrawn its signature')).toBeInTheDocument()
    expect(await within(part).findByRole('img', { name: /from September 2026 to November 2026/ })).toBeInTheDocument()
    expect(within(part).getByRole('rowheader', { name: 'November 2026', hidden: true })).toBeInTheDocument()
  })

  describe('who has not, to those who run the network', () => {
    const missing = (slug: string) => {
      const { ownName, names, sourceLanguage, country } = city(slug)
      return { city: { slug, ownName, names, sourceLanguage, country }, since: { precision: 'UNKNOWN' } }
    }

    beforeEach(() => {
      api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
      api.get('/declarations/libraries/non-signatories', (query) =>
        query.get('country') === 'FI'
          ? { items: [], totalCount: 0 }
          : { items: [missing('rennes-fr'), missing('torino-it')], totalCount: 2 },
      )
      api.get('/declarations/libraries/signature-reminders', { items: [] })
    })

    it('is a list that filters narrow', async () => {
      openApp('/en/declarations/libraries/missing')
      expect(await screen.findByRole('heading', { level: 1, name: '2 members have not signed' })).toBeInTheDocument()
      expect(await screen.findByRole('rowheader', { name: /^Rennes/ })).toBeInTheDocument()
      expect(screen.getByRole('button', { name: 'Excel table' })).toBeInTheDocument()
      cleanup()
      openApp('/en/declarations/libraries/missing?country=FI')
      expect(await screen.findByText('No city matches these filters.')).toBeInTheDocument()
      expect(screen.getByRole('heading', { level: 1, name: '2 members have not signed' })).toBeInTheDocument()
    })

    it('is reminded with a message, once it was asked once more', async () => {
      const user = userEvent.setup()
      const sent = api.on('post', '/declarations/libraries/signature-reminders', () => ({
        status: 200,
        body: { sentOn: '2026-11-20', nextFrom: '2999-12-04', cities: 2 },
      }))
      openApp('/en/declarations/libraries/missing')
      const part = await screen.findByRole('region', { name: 'Remind them' })
      await user.type(within(part).getByRole('textbox', { name: 'Your message (optional)' }), 'Our day is near.')
      await user.click(within(part).getByRole('button', { name: 'Send reminder' }))
      const dialog = await screen.findByRole('dialog', { name: 'Send a reminder to 2 cities?' })
      expect(sent).toHaveLength(0)
      api.get('/declarations/libraries/signature-reminders', {
        items: [{ sentOn: '2026-11-20', nextFrom: '2999-12-04', cities: 2 }],
      })
      await user.click(within(dialog).getByRole('button', { name: 'Send reminder' }))
      expect(
        await screen.findByText(/^You last sent a reminder on 20 November 2026, to 2 cities\./),
      ).toBeInTheDocument()
      expect(sent.map(({ body }) => body)).toEqual([{ note: 'Our day is near.' }])
      expect(screen.queryByRole('button', { name: 'Send reminder' })).not.toBeInTheDocument()
    })
  })
})
