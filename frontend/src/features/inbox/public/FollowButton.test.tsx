import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'

const api = playApi()

/** On the page of a theme, which needs least beside it. */
const address = '/en/cities?theme=lifelong-learning'

describe('The button to follow', () => {
  beforeEach(() => {
    api.get('/me', me())
    api.get(
      '/themes',
      page({ slug: 'lifelong-learning', group: 'SDG', sourceLanguage: 'en', labels: { en: 'Lifelong' } }),
    )
    api.get('/networks', page())
    api.get('/cities', page())
    api.get('/cities.geojson', { type: 'FeatureCollection', features: [] })
  })

  it('follows, and follows no more', async () => {
    let items: object[] = []
    const follow = { id: 'f1', record: { kind: 'THEME', id: 'lifelong-learning' }, createdAt: '2026-11-20T08:00:00Z' }
    api.get('/follows', (query) => {
      expect(query.get('recordKind')).toBe('THEME')
      return { items }
    })
    api.get('/follows/:id', follow)
    const begun = api.on('post', '/follows', () => {
      items = [follow]
      return { status: 201, body: follow }
    })
    const ended = api.on('delete', '/follows/:id', () => {
      items = []
      return { status: 204 }
    })
    openApp(address)
    await userEvent.click(await screen.findByRole('button', { name: 'Follow Lifelong' }))
    expect(await screen.findByText(/You follow Lifelong now/)).toBeInTheDocument()
    expect(begun[0]?.body).toEqual({ kind: 'THEME', id: 'lifelong-learning' })
    await userEvent.click(await screen.findByRole('button', { name: 'Stop following Lifelong' }))
    expect(await screen.findByText('You no longer follow Lifelong.')).toBeInTheDocument()
    expect(ended).toHaveLength(1)
  })

  it('takes it well that it is followed already', async () => {
    api.get('/follows', page())
    api.on('post', '/follows', () => ({ status: 409, body: { status: 409, code: 'conflict', reason: 'followed' } }))
    openApp(address)
    await userEvent.click(await screen.findByRole('button', { name: 'Follow Lifelong' }))
    expect(await screen.findByText(/You follow Lifelong now/)).toBeInTheDocument()
  })

  it('tells what stands in the way', async () => {
    api.get('/follows', page())
    api.on('post', '/follows', () => ({
      status: 409,
      body: { status: 409, code: 'conflict', reason: 'too-many-follows' },
    }))
    openApp(address)
    await userEvent.click(await screen.findByRole('button', { name: 'Follow Lifelong' }))
    expect(await screen.findByText(/You have reached the limit for what you can follow/)).toBeInTheDocument()
  })

  it('asks whoever is not signed in to sign in', async () => {
    const { becomeSignedIn, signIn } = openApp(address)
    becomeSignedIn(false)
    await userEvent.click(await screen.findByRole('button', { name: 'Follow Lifelong' }))
    expect(signIn).toHaveBeenCalled()
  })
})
