import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'

const api = playApi()

beforeEach(() => {
  api.get('/me', me())
  api.get('/networks', page())
})

function configured(said: { operator: string; contact: string; demonstration?: boolean }) {
  const configuration = { issuer: 'https://id.example.org', clientId: 'paideia-app', demonstration: false, ...said }
  api.server.use(http.get(`${location.origin}/config.json`, () => HttpResponse.json(configuration)))
}

it.each([
  ['/en/about', 'About Paideia', 'This site is run by the City Secretariat.'],
  ['/es/about', 'Acerca de Paideia', 'Este sitio lo gestiona the City Secretariat.'],
  ['/fr/about', 'À propos de Paideia', 'Ce site est géré par the City Secretariat.'],
  ['/en/privacy', 'Privacy', 'This site is run by the City Secretariat.'],
  ['/es/accessibility', 'Accesibilidad', 'Este sitio lo gestiona the City Secretariat.'],
  ['/fr/contact', 'Contact', 'Ce site est géré par the City Secretariat.'],
])('%s says who runs this place and how to write to them', async (path, title, runs) => {
  configured({ operator: 'the City Secretariat', contact: 'hello@example.org' })
  openApp(path)
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument()
  expect(screen.getByText(runs)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'hello@example.org' })).toHaveAttribute('href', 'mailto:hello@example.org')
  // Every mark of a text has become a link.
  expect(screen.getByRole('main').textContent).not.toMatch(/[<>]|\{\{/)
  await expectAccessible(document.body)
})

it('says that nobody has said who runs it, and that what it shows is invented', async () => {
  configured({ operator: '', contact: '', demonstration: true })
  openApp('/en/about')
  expect(await screen.findByText(/has not given its name yet/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'This is a demonstration' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /@/ })).not.toBeInTheDocument()
})
