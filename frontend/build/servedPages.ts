import type { ServedKind } from '../src/app/served/ServedPage.tsx'
import { routesOf } from './routes.ts'

/** The languages of the app; that they are all of them is tested. */
export const languages = ['en', 'es', 'fr'] as const
export type Language = (typeof languages)[number]

/** What a page that is served as a document of its own has besides its route. */
interface PublicPage {
  name: ServedKind
  /** The path of its route. All that has no document of its own has the last one. */
  route?: string
  /** Where its words stand: the title, and one sentence for search engines and previews. */
  title: string
  description: string
  /** Below which address the pages of its kind of record stand, and the sentence that tells of it by its name. */
  record?: { pages: string; description: string }
  /** Most readers come here first: what these pages share comes as one script, and none may cost more than its budget. */
  isFirst?: boolean
  /** What it puts off and shows at once all the same; and what it may need then. */
  soon?: string[]
  later?: string[]
  /** Addresses of the service that it asks first; `__SLUG__` is what the page is of. */
  data?: string[]
  /** The same, where the address of the page asks for nothing in particular. */
  unasked?: string[]
}

const networks = '/api/v1/networks?limit=200'
const themes = '/api/v1/themes?limit=200'
const home = { title: 'app:home.documentTitle', description: 'app:home.description' }

const publicPages: PublicPage[] = [
  {
    name: 'home',
    route: '/',
    ...home,
    isFirst: true,
    soon: ['src/ui/world-map/WorldMap.tsx'],
    data: [networks, '/api/v1/cities.geojson'],
  },
  {
    name: 'cities',
    route: 'cities',
    title: 'directory:title',
    description: 'directory:description',
    isFirst: true,
    soon: ['src/ui/world-map/WorldMap.tsx'],
    data: [networks, themes, '/api/v1/cities.geojson'],
    unasked: ['/api/v1/cities?limit=50&count=exact'],
  },
  {
    name: 'networks',
    route: 'networks',
    title: 'network:documentTitle',
    description: 'network:lead',
    isFirst: true,
    data: [networks],
  },
  {
    name: 'declarations',
    route: 'declarations',
    title: 'declaration:title',
    description: 'declaration:description',
  },
  {
    name: 'commitments',
    route: 'commitments',
    title: 'commitment:title',
    description: 'commitment:description',
  },
  { name: 'agenda', route: 'agenda', title: 'agenda:title', description: 'agenda:description' },
  {
    name: 'city',
    route: 'cities/$slug',
    ...home,
    record: { pages: '/cities', description: 'app:city.description' },
    isFirst: true,
    soon: ['src/ui/world-map/LocatorMap.tsx'],
    later: ['src/ui/Markdown.tsx'],
    data: [
      '/api/v1/cities/__SLUG__',
      '/api/v1/memberships?city=__SLUG__&limit=200',
      '/api/v1/adherences?city=__SLUG__&limit=200',
      '/api/v1/commitments?city=__SLUG__&limit=200&sort=due',
      '/api/v1/activities?city=__SLUG__&nature=HAPPENED&sort=-happened&limit=10',
      networks,
      themes,
    ],
  },
  {
    name: 'network',
    route: 'networks/$slug',
    ...home,
    record: { pages: '/networks', description: 'app:network.description' },
    isFirst: true,
    soon: ['src/ui/world-map/WorldMap.tsx'],
    later: ['src/ui/Markdown.tsx'],
    data: ['/api/v1/networks/__SLUG__', networks, themes],
  },
  {
    name: 'declaration',
    route: 'declarations/$slug',
    ...home,
    record: { pages: '/declarations', description: 'declaration:page.description' },
    data: [
      '/api/v1/declarations/__SLUG__',
      '/api/v1/adherences?declaration=__SLUG__&state=SIGNED&sort=city&limit=200&count=exact',
      '/api/v1/declarations/__SLUG__/clause-outcomes',
      networks,
    ],
  },
  { name: 'other', ...home },
]

/** A page with what its route says of it. */
export interface ServedPage extends PublicPage {
  /** The addresses below the language that begin with this page. */
  path: RegExp
  /** One of them. */
  example: string
  /** The module that shows it; none where that is not known before. */
  module: string | undefined
  /** The features whose words come with it. */
  words: string[]
}

const routes = routesOf()

export const servedPages: ServedPage[] = publicPages.map((page) => {
  if (page.route === undefined) return { ...page, path: /^\//, example: '/-', module: undefined, words: [] }
  const found = routes.get(page.route)
  if (!found) throw new Error(`No route has the path ${page.route}.`)
  const path = page.route === '/' ? '' : `/${page.route}`
  return {
    ...page,
    path: new RegExp(`^${pattern(path)}$`),
    example: path.replaceAll(/\$\w+/g, '-'),
    module: found.module,
    words: found.words,
  }
})

/** The pages that most readers come to first. */
export const firstPages = servedPages.flatMap(({ name, module, soon = [], later = [], words, isFirst }) =>
  isFirst && module ? [{ name, module, soon, later, words }] : [],
)

/** How a path is found among addresses; at its end, or not, a slash. No record is called new: that is where one is made. */
function pattern(path: string) {
  return `${path.replaceAll(/\$\w+/g, '(?!new/?$)[^/]+')}/?`
}

/** The same for the server of production: the documents by their addresses, as lines of its map. */
export function nginxMap(): string {
  const lines = servedPages.map(({ name, route }) => {
    const rest = route === undefined ? '/' : `${pattern(route === '/' ? '' : `/${route}`)}$`
    return `    "~^/(?<${name}_in>${languages.join('|')})${rest}" /pages/$${name}_in/${name}.html;`
  })
  return ['map $uri $page {', '    default /index.html;', ...lines, '}'].join('\n')
}
