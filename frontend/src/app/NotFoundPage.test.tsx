import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'

const api = playApi()

beforeEach(() => {
  api.get('/me', me())
  api.get('/networks', page())
})

it('offers the languages that there are for a page in another', async () => {
  openApp('/de/cities')
  expect(await screen.findByRole('heading', { level: 1, name: /not available in German/ })).toBeInTheDocument()
  const main = screen.getByRole('main')
  expect([...main.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['English', '/en/cities'],
    ['Español', '/es/cities'],
    ['Français', '/fr/cities'],
  ])
})

it.each(['/en/nothing', '/en/zz/cities', '/zz'])('says of %s that there is no such page', async (path) => {
  openApp(path)
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeInTheDocument()
})
