import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type Chunk, chunksOf, closure, named } from './chunks.ts'
import { critical } from './critical.ts'
import { renderer } from './rendered.ts'
import { type Language, languages, type ServedPage, servedPages } from './servedPages.ts'

/**
 * One document for each kind of page and language, so that what is served shows the page's head, its words and the room of what
 * is to come before any script has run, and asks at once for all that the page will need. The server puts in where it stands
 * (`__ORIGIN__`), what was asked for (`__PATH__`, below the language; `__SLUG__`, the record of which the page is) and whether
 * the address asks for anything in particular (`__UNASKED__`), and asks the service what the record is called (`ofRecord`).
 */
export function pages(): Plugin {
  return {
    name: 'paideia-pages',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir = '' }, bundle) {
      const chunks = chunksOf(bundle)
      const built: Built = { document: readFileSync(join(dir, 'index.html'), 'utf8'), dir, chunks }
      const { render, done } = await renderer()
      for (const page of servedPages) {
        for (const language of languages) {
          mkdirSync(join(dir, 'pages', language), { recursive: true })
          const file = join(dir, 'pages', language, `${page.name}.html`)
          writeFileSync(file, written(built, page, language, await render(page.name, page.example, language)))
        }
      }
      done()
    },
  }
}

interface Built {
  document: string
  dir: string
  chunks: Map<string, Chunk>
}

function written({ document, dir, chunks }: Built, page: ServedPage, language: Language, rendered: string): string {
  const modules = [
    ...(page.module ? [page.module] : []),
    ...(page.soon ?? []),
    `src/app/messages/catalogue.${language}.ts`,
    ...page.words.map((feature) => `src/features/${feature}/messages/${language}.json`),
  ]
  const scripts = [...closure([...scriptsOf(document), ...modules.map((module) => named(module, chunks))], chunks)]
  const sheets = [
    ...new Set([
      ...sheetsOf(document),
      ...scripts.flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])]),
    ]),
  ]
  const ofParts = [...rendered.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style)
  const body = rendered.replaceAll(/<style.*?<\/style>|<(link|meta)\b[^>]*>/gs, '')
  const styles = [...sheets.map((name) => readFileSync(join(dir, name), 'utf8')), ...ofParts].join('\n')
  const inline = critical(styles, body)
  const own = [...inTheirOrder(scriptsOf(document), chunks)]
  const first = [
    ...fontsOf(inline).map((name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${name}">`),
    `<style>${inline}</style>`,
    `<script defer src="/start.js" data-scripts="${own.map((name) => `/${name}`).join(' ')}"></script>`,
  ]
  const preload = (address: string, rel = 'preload') =>
    `<link data-rel="${rel}" as="fetch" crossorigin href="${attribute(address)}">`
  const module = (name: string) => `<link data-rel="modulepreload" crossorigin href="/${name}">`
  // In the order in which they are needed.
  const later = [
    ...sheets.map((name) => `<link data-rel="stylesheet" crossorigin href="/${name}">`),
    ...own.map(module),
    ...(page.data ?? []).map((address) => preload(address)),
    ...(page.unasked ?? []).map((address) => preload(address, '__UNASKED__')),
    ...scripts.filter((name) => !own.includes(name)).map(module),
  ]
  return document
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/<title>.*<\/title>/, () => head(page, language))
    .replaceAll(/<script type="module" crossorigin src="[^"]+"><\/script>/g, '')
    .replaceAll(/<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
    .replaceAll(/\n\s*\n/g, '\n')
    .replace('</head>', () => `  ${[...first, ...later].join('\n    ')}\n  </head>`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"></div>\n    <div class="served" data-served inert aria-hidden="true">${body}</div>`,
    )
}

/** What is built upon comes before what builds on it, the app itself last. */
function inTheirOrder(names: string[], chunks: Map<string, Chunk>, found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue
    inTheirOrder(chunks.get(name)?.imports ?? [], chunks, found)
    found.add(name)
  }
  return found
}

function scriptsOf(document: string): string[] {
  return [...document.matchAll(/<script type="module" crossorigin src="\/([^"]+)">/g)].map(([, name = '']) => name)
}

/** The styles of the whole app, in their order. */
function sheetsOf(document: string): string[] {
  return [...document.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g)].map(([, name = '']) => name)
}

function fontsOf(styles: string): string[] {
  return [...styles.matchAll(/url\("?([^")]+\.woff2)"?\)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !name.includes('italic'))
}

/** What the app takes over, and replaces, once it runs. */
function head(page: ServedPage, language: Language): string {
  return [
    page.record
      ? ofRecord(page, page.record, language)
      : said(words(page.title, language), words(page.description, language)),
    `<link rel="canonical" href="__ORIGIN__/${language}__PATH__" data-served>`,
    ...languages.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="__ORIGIN__/${other}__PATH__" data-served>`,
    ),
    `<link rel="alternate" hreflang="x-default" href="__ORIGIN____PATH__" data-served>`,
    `<link rel="alternate" type="application/atom+xml" title="Paideia" href="/api/v1/activities.atom?lang=${language}">`,
    `<meta property="og:site_name" content="Paideia">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:url" content="__ORIGIN__/${language}__PATH__" data-served>`,
    `<meta property="og:locale" content="${language}">`,
    '<meta property="og:image" content="__ORIGIN__/card.jpg">',
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('\n    ')
}

/** What the page is about. */
function said(title: string, description: string): string {
  return [
    `<title>${title} – Paideia</title>`,
    `<meta name="description" content="${description}" data-served>`,
    `<meta property="og:title" content="${title}" data-served>`,
    `<meta property="og:description" content="${description}" data-served>`,
  ].join('\n    ')
}

/** The same by the name of the record, which the server asks of the service; without an answer, as of any page. */
function ofRecord(
  page: ServedPage,
  { pages, description }: NonNullable<ServedPage['record']>,
  language: Language,
): string {
  const sentence = words(description, language).replace(/\{\{\w+\}\}/, echo)
  return [
    `<!--# include virtual="/title?page=${pages}/__SLUG__&lang=${language}" set="title" --><!--# if expr="$title" -->`,
    said(echo, sentence),
    '<!--# else -->',
    said(words(page.title, language), words(page.description, language)),
    '<!--# endif -->',
  ].join('\n    ')
}

/** Puts in what the service said, made fit for an attribute. */
const echo = '<!--# echo var="title" -->'

/** What the server of production does with such a document (its server-side includes), for the preview. */
export async function included(document: string, ask: (address: string) => Promise<string>): Promise<string> {
  const [include, address] = /<!--# include virtual="([^"]+)" set="title" -->/.exec(document) ?? []
  if (!include || !address) return document
  const title = await ask(address)
  return document
    .replace(include, '')
    .replace(/<!--# if expr="\$title" -->(.*?)<!--# else -->(.*?)<!--# endif -->/s, title ? '$1' : '$2')
    .replaceAll(echo, () => attribute(title).replaceAll('>', '&gt;'))
}

/** The words that stand under `feature:key` in the catalogue, fit for an attribute. */
function words(key: string, language: Language): string {
  const [feature = '', path = ''] = key.split(':')
  const folder = feature === 'app' ? 'app' : `features/${feature}`
  const catalogue = JSON.parse(readFileSync(`src/${folder}/messages/${language}.json`, 'utf8'))
  const found = path.split('.').reduce((node, name) => node?.[name], catalogue)
  if (typeof found !== 'string') throw new Error(`${key} is missing in ${language}.`)
  return attribute(found)
}

function attribute(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
