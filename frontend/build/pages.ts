import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type Chunk, chunksOf, closure, named } from './chunks.ts'

/** The languages of the app; that they are all of them is tested. */
export const languages = ['en', 'es', 'fr'] as const
type Language = (typeof languages)[number]

interface ServedPage {
  name: string
  /** The addresses below the language that begin with this page. */
  path: RegExp
  /** Where its words stand: the title, and one sentence for search engines and previews. */
  title: string
  description: string
  /** What whoever waits reads, where it is not the description. */
  waiting?: string
  /** What the page shows first, asked for while the scripts are still on their way. */
  modules: string[]
  data: string[]
}

const networks = '/api/v1/networks?limit=200'
const themes = '/api/v1/themes?limit=200'

export const servedPages: ServedPage[] = [
  {
    name: 'home',
    path: /^\/?$/,
    title: 'app:home.documentTitle',
    description: 'app:home.description',
    modules: ['src/app/pages/HomePage.tsx', 'src/ui/world-map/WorldMap.tsx'],
    data: [networks, '/api/v1/cities.geojson'],
  },
  {
    name: 'cities',
    path: /^\/cities\/?$/,
    title: 'directory:title',
    description: 'directory:description',
    waiting: 'directory:lead',
    modules: ['src/features/directory/pages/DirectoryPage.tsx'],
    data: [networks, themes],
  },
  {
    name: 'networks',
    path: /^\/networks\/?$/,
    title: 'network:documentTitle',
    description: 'network:lead',
    modules: ['src/features/network/pages/NetworksPage.tsx'],
    data: [networks],
  },
  {
    name: 'city',
    path: /^\/cities\/[^/]+\/?$/,
    title: 'app:home.documentTitle',
    description: 'app:home.description',
    modules: ['src/app/pages/CityPage.tsx'],
    data: [networks, themes],
  },
  {
    name: 'network',
    path: /^\/networks\/[^/]+\/?$/,
    title: 'app:home.documentTitle',
    description: 'app:home.description',
    modules: ['src/app/pages/NetworkPage.tsx'],
    data: [networks, themes],
  },
  {
    name: 'other',
    path: /^\//,
    title: 'app:home.documentTitle',
    description: 'app:home.description',
    modules: [],
    data: [],
  },
]

/**
 * One document for each kind of page and language, so that what is served has a title, a description and the reader's language
 * before any script has run, and asks at once for all that the page will need. The server puts in where it stands (`__ORIGIN__`)
 * and what was asked for (`__PATH__`, below the language).
 */
export function pages(): Plugin {
  return {
    name: 'paideia-pages',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir = '' }, bundle) {
      const document = readFileSync(join(dir, 'index.html'), 'utf8')
      const chunks = chunksOf(bundle)
      for (const language of languages) {
        mkdirSync(join(dir, 'pages', language), { recursive: true })
        for (const page of servedPages) {
          const file = join(dir, 'pages', language, `${page.name}.html`)
          writeFileSync(file, written(document, page, language, chunks))
        }
      }
    },
  }
}

function written(document: string, page: ServedPage, language: Language, chunks: Map<string, Chunk>): string {
  const modules = [...page.modules, `src/app/messages/catalogue.${language}.ts`]
  const scripts = [
    ...closure(
      modules.map((module) => named(module, chunks)),
      chunks,
    ),
  ]
  const links = [
    ...scripts
      .filter((name) => !document.includes(`/${name}"`))
      .map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`),
    ...page.data.map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`),
  ]
  const [title, description] = [words(page.title, language), words(page.description, language)]
  const waiting = `<div class="served" data-served><img src="/favicon.svg" alt="" width="30" height="30"><b>Paideia</b><p>${words(page.waiting ?? page.description, language)}</p></div>`
  return document
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/<title>.*<\/title>/, head(title, description, language))
    .replaceAll(
      /<script type="module" crossorigin src="([^"]+)"><\/script>/g,
      '<link rel="modulepreload" crossorigin href="$1">',
    )
    .replace('</head>', `${links.join('\n    ')}\n  </head>`)
    .replace(
      '<div id="root"></div>',
      `<div id="root"></div>\n    ${waiting}\n    <script src="/start.js" data-app="${entryOf(document)}"></script>`,
    )
}

/** The script that begins the app: the last of those that the document names. */
function entryOf(document: string): string {
  return [...document.matchAll(/<script type="module" crossorigin src="([^"]+)">/g)].at(-1)?.[1] ?? ''
}

/** What the app takes over, and replaces, once it runs. */
function head(title: string, description: string, language: Language): string {
  return [
    `<title>${title} – Paideia</title>`,
    `<meta name="description" content="${description}" data-served>`,
    `<link rel="canonical" href="__ORIGIN__/${language}__PATH__" data-served>`,
    ...languages.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="__ORIGIN__/${other}__PATH__" data-served>`,
    ),
    `<link rel="alternate" hreflang="x-default" href="__ORIGIN____PATH__" data-served>`,
    `<link rel="alternate" type="application/atom+xml" title="Paideia" href="/api/v1/activities.atom?lang=${language}">`,
    `<meta property="og:site_name" content="Paideia">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${title}" data-served>`,
    `<meta property="og:description" content="${description}" data-served>`,
    `<meta property="og:url" content="__ORIGIN__/${language}__PATH__" data-served>`,
    `<meta property="og:locale" content="${language}">`,
  ].join('\n    ')
}

/** The words that stand under `feature:key` in the catalogue, fit for an attribute. */
function words(key: string, language: Language): string {
  const [feature = '', path = ''] = key.split(':')
  const folder = feature === 'app' ? 'app' : `features/${feature}`
  const catalogue = JSON.parse(readFileSync(`src/${folder}/messages/${language}.json`, 'utf8'))
  const found = path.split('.').reduce((node, name) => node?.[name], catalogue)
  if (typeof found !== 'string') throw new Error(`${key} is missing in ${language}.`)
  return found.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
