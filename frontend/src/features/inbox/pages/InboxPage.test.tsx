import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'

const api = playApi()

function entry(position: number, unread: boolean) {
  return {
    position,
    unread,
    activity: {
      id: `entry-${position}`,
      at: '2026-11-20T08:00:00Z',
      actor: { role: 'SECRETARIAT' },
      event: 'membership.admitted',
      nature: 'HAPPENED',
      record: { kind: 'MEMBERSHIP', id: 'm' },
      about: [{ kind: 'CITY', id: 'espoo-fi' }],
      summary: { en: `Espoo joined network ${position}`, es: '-', fr: '-' },
      page: '/cities/espoo-fi',
      changes: [],
    },
  }
}

describe('The inbox', () => {
  beforeEach(() => {
    api.get('/me', me())
  })

  it('shows what is new, and marks one entry or all as read', async () => {
    api.get('/inbox/summary', { unread: 2, more: false })
    api.get('/inbox', { items: [entry(9, true), entry(7, true), entry(4, false)] })
    const one = api.on('put', '/inbox/:id/read-mark', () => ({ status: 200, body: { unread: 1, more: false } }))
    const all = api.on('put', '/inbox/read-mark', () => ({ status: 200, body: { unread: 0, more: false } }))
    openApp('/en/inbox')
    expect(await screen.findByRole('link', { name: 'Inbox, 2 new entries' })).toBeInTheDocument()
    const main = within(await screen.findByRole('main'))
    expect(await main.findByRole('link', { name: 'Espoo joined network 9' })).toHaveAttribute(
      'href',
      '/en/cities/espoo-fi',
    )
    await expectAccessible(screen.getByRole('main'))
    expect(main.getAllByRole('button', { name: /^Mark as read/ })).toHaveLength(2)

    await userEvent.click(main.getByRole('button', { name: 'Mark as read: Espoo joined network 7' }))
    expect(await screen.findByText('The entry is marked as read.')).toBeInTheDocument()
    expect(one[0]?.params).toEqual({ id: 'entry-7' })

    await userEvent.click(main.getByRole('button', { name: 'Mark all as read' }))
    expect(await screen.findByText('All entries are marked as read.')).toBeInTheDocument()
    expect(all[0]?.body).toEqual({ upTo: 9 })
  })

  it('asks for what is not read alone, and says when that is nothing', async () => {
    let asked: string | null = null
    api.get('/inbox', (query) => {
      asked = query.get('unread')
      return page()
    })
    api.get('/follows', { items: [], totalCount: 3 })
    openApp('/en/inbox?unread=true')
    expect(await screen.findByText('You have read everything.')).toBeInTheDocument()
    expect(asked).toBe('true')
  })

  it('says how it fills to whoever follows nothing', async () => {
    api.get('/inbox', page())
    openApp('/en/inbox')
    expect(await screen.findByText(/You do not follow anything yet/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Find a city' })).toHaveAttribute('href', '/en/cities')
  })

  it('is in the head of the page for those who are signed in', async () => {
    api.get('/inbox/summary', { unread: 100, more: true })
    api.get('/themes', page())
    const { becomeSignedIn } = openApp('/en/themes')
    expect(await screen.findByRole('link', { name: 'Inbox, more than 100 new entries' })).toBeInTheDocument()
    becomeSignedIn(false)
    expect(screen.queryByRole('link', { name: /^Inbox/ })).not.toBeInTheDocument()
  })
})

describe('What one follows', () => {
  const follow = {
    id: 'f1',
    record: { kind: 'CITY', id: 'espoo-fi', names: { en: 'Espoo' }, page: '/cities/espoo-fi' },
    createdAt: '2026-11-20T08:00:00Z',
  }

  beforeEach(() => {
    api.get('/me', me())
  })

  it('is listed with a way out, also of what is no longer there', async () => {
    const gone = { id: 'f2', record: { kind: 'MEETING', id: 'gone' }, createdAt: '2026-11-20T08:00:00Z' }
    api.get('/follows', { items: [follow, gone], totalCount: 2 })
    api.get('/follows/:id', follow)
    const ended = api.on('delete', '/follows/:id', () => ({ status: 204 }))
    openApp('/en/following')
    expect(await screen.findByRole('heading', { name: 'You follow 2 records' })).toBeInTheDocument()
    expect(screen.getByText('No longer exists')).toBeInTheDocument()
    await expectAccessible(screen.getByRole('main'))
    await userEvent.click(screen.getByRole('button', { name: 'Stop following Espoo' }))
    expect(await screen.findByText('You no longer follow Espoo.')).toBeInTheDocument()
    expect(ended[0]).toMatchObject({ params: { id: 'f1' }, ifMatch: '"1-a"' })
  })

  it('is written about as often as one chooses', async () => {
    api.get('/me/notification-settings', { letters: 'DAILY', email: 'me@example.org' })
    const chosen = api.on('put', '/me/notification-settings', ({ body }) => ({ status: 200, body }))
    openApp('/en/following')
    expect(await screen.findByRole('radio', { name: 'Once a day, in the morning' })).toBeChecked()
    expect(screen.getByText(/me@example.org/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'Once a week, on Monday morning' }))
    await waitFor(() => expect(chosen[0]?.body).toEqual({ letters: 'WEEKLY' }))
  })
})

describe('The address in a letter', () => {
  const code = 'a'.repeat(64)

  beforeEach(() => {
    api.get('/me', me())
  })

  it('stops the letters by a button, without signing in', async () => {
    const stopped = api.on('post', '/unsubscriptions/:code', () => ({ status: 204 }))
    const { becomeSignedIn } = openApp(`/en/unsubscribe/${code}`)
    becomeSignedIn(false)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Stop emails about what you follow?' }),
    ).toBeInTheDocument()
    expect(stopped).toHaveLength(0)
    await userEvent.click(screen.getByRole('button', { name: 'Stop the emails' }))
    expect(await screen.findByRole('heading', { level: 1, name: /You will get no more emails/ })).toBeInTheDocument()
    expect(stopped[0]?.params).toEqual({ code })
  })

  it('leads to the page in the language of the reader', async () => {
    const { router } = openApp(`/unsubscribe/${code}`)
    expect(await screen.findByRole('button', { name: 'Stop the emails' })).toBeInTheDocument()
    expect(router.state.location.pathname).toBe(`/en/unsubscribe/${code}`)
  })

  it('says so where the address is not good', async () => {
    api.on('post', '/unsubscriptions/:code', () => ({ status: 404, body: { status: 404, code: 'not-found' } }))
    openApp(`/en/unsubscribe/${code}`)
    await userEvent.click(await screen.findByRole('button', { name: 'Stop the emails' }))
    expect(await screen.findByRole('alert')).toBeInTheDocument()
  })
})
