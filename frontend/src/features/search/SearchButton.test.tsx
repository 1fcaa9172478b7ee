import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openApp, page, playApi } from '@/test/app'

const api = playApi()

describe('the search', () => {
  it('opens with the slash, finds while one types, and is walked with the arrows', async () => {
    api.get('/declarations', page())
    api.get('/networks', page())
    api.get('/search', (query) => ({
      groups:
        query.get('q') === 'espoo'
          ? [
              {
                kind: 'CITY',
                items: [
                  {
                    kind: 'CITY',
                    id: 'espoo-fi',
                    names: { en: 'Espoo' },
                    sourceLanguage: 'en',
                    line: { en: 'Finland' },
                    address: '/cities/espoo-fi',
                    page: '/cities/espoo-fi',
                  },
                ],
                hasMore: false,
              },
            ]
          : [],
    }))
    openApp('/en/declarations')
    await screen.findByRole('heading', { level: 1 })
    await userEvent.keyboard('/')
    const field = await screen.findByRole('searchbox', { name: 'What are you looking for?' })
    await userEvent.type(field, 'espoo')
    const hit = await screen.findByRole('link', { name: 'Espoo' })
    expect(hit).toHaveAttribute('href', '/en/cities/espoo-fi')
    await userEvent.keyboard('{ArrowDown}')
    expect(hit).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}')
    expect(field).toHaveFocus()
  })
})
