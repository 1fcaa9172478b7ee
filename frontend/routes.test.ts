import { describe, expect, it } from 'vitest'
import { isPage, recordOf } from './build/addresses'
import { routesIn, routesOf } from './build/routes'
import { servedPages } from './build/servedPages'

describe('The routes', () => {
  it('are read with their page and the words that they ask for', () => {
    const code = `const a = createRoute({
      getParentRoute: () => languageRoute,
      path: 'agenda/$day',
      loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'agenda'), learn(lang, 'file')]),
      component: lazyRouteComponent(() => import('./pages/AgendaPage'), 'AgendaPage'),
    })`
    expect(routesIn(code, 'src/features/agenda')).toEqual([
      { path: 'agenda/$day', module: 'src/features/agenda/pages/AgendaPage.tsx', words: ['agenda', 'file'] },
    ])
  })

  it('that cannot be read are told of', () => {
    expect(() => routesIn('createRoute({ path })', 'src/features/city')).toThrow(/no path or no page/)
  })

  it('are all of the app’s', async () => {
    const { createAppRouter } = await import('./src/app/router')
    const ofApp = Object.keys(createAppRouter().routesById).filter((id) => id.startsWith('/$lang/'))
    const read = [...routesOf().keys()].map((path) => `/$lang/${path === '/' ? '' : path}`)
    expect(read.sort()).toEqual(ofApp.sort())
  })
})

describe('The addresses', () => {
  it.each([
    '/',
    '/en',
    '/fr/',
    '/en/cities',
    '/cities/espoo-fi',
    '/es/cities/espoo-fi/history/',
    '/signed-in',
    '/verify/A-1',
  ])('of pages are known: %s', (address) => expect(isPage(address)).toBe(true))

  it.each(['/en/nothing', '/de/cities', '/en/cities/espoo-fi/nothing', '/en/en', '/signed-in/x'])(
    'of nothing are, too: %s',
    (address) => expect(isPage(address)).toBe(false),
  )

  it.each([
    ['/cities/espoo-fi', '/cities/espoo-fi'],
    ['/networks/gnlc/', '/networks/gnlc'],
    ['/networks/IAEC', '/-'],
    ['/cities/new', undefined],
    ['/cities', undefined],
    ['/cities/espoo-fi/history', undefined],
  ])('of records lead to what the service knows: %s', (address, record) => {
    expect(recordOf(address)).toBe(record)
  })
})

describe('The served pages', () => {
  it.each([
    ['', 'home'],
    ['/cities/', 'cities'],
    ['/cities/espoo-fi', 'city'],
    ['/networks', 'networks'],
    ['/networks/gnlc', 'network'],
    ['/declarations', 'declarations'],
    ['/declarations/one', 'declaration'],
    ['/agenda', 'agenda'],
    ['/cities/espoo-fi/history', 'other'],
    ['/cities/new', 'other'],
    ['/networks/new/', 'other'],
    ['/networks/new-cities', 'network'],
    ['/verify', 'other'],
  ])('are found by their addresses: %s is %s', (address, name) => {
    expect(servedPages.find(({ path }) => path.test(address || '/'))?.name).toBe(name)
  })

  it('come with their module and its words', () => {
    const city = servedPages.find(({ name }) => name === 'city')
    expect(city).toMatchObject({ module: 'src/app/pages/CityPage.tsx', example: '/cities/-' })
    expect(city?.words).toContain('adherence')
  })
})
