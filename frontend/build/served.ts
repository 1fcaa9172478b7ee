import { existsSync, readFileSync } from 'node:fs'
import type { Connect, Plugin } from 'vite'
import { securityHeaders } from '../security-headers.ts'
import { isPage, recordOf } from './addresses.ts'
import { included } from './pages.ts'
import { languages, servedPages } from './servedPages.ts'

/**
 * Refuses, in development and in the preview, an address that means one thing here and another to the service behind: with an
 * escaped slash, or with segments that lead upwards. No address has them; nginx refuses the same.
 */
export function unambiguous(): Plugin {
  const refuse: Connect.NextHandleFunction = (request, response, next) => {
    const path = request.url?.split('?')[0] ?? ''
    if (!/%2f|%5c|\\|\/(\.|%2e){1,2}(\/|$)/i.test(path)) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'application/problem+json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(JSON.stringify({ type: '/problems/not-found', title: 'Not found', status: 404, code: 'not-found' }))
  }
  return {
    name: 'paideia-unambiguous',
    configureServer: (server) => void server.middlewares.use(refuse),
    configurePreviewServer: (server) => void server.middlewares.use(refuse),
  }
}

/** The addresses of pages that other sites frame. */
export const framed = /^\/(en|es|fr)\/embed\/cities\/([a-z0-9-]+)\/?(\?.*)?$/

/** The preview serves what the server of production does: each page its document, and the file for crawlers. */
export function served(issuer: string, apiOrigin: string): Plugin {
  const ask = (address: string) =>
    fetch(`${apiOrigin}/api/v1${address.replace('/title', '/titles.txt')}`, { signal: AbortSignal.timeout(1000) })
  /** What the service calls a record; nothing where it does not answer soon, or does not know it. */
  const title = (address: string) =>
    ask(address)
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '')
  /** Whether the service says that there is no such record; where it does not answer soon, there may be. */
  const isNoRecord = (record: string) =>
    ask(`/title?page=${record}`)
      .then(({ status }) => status === 404)
      .catch(() => false)

  return {
    name: 'paideia-served',
    configurePreviewServer: (server) => {
      const answer: Connect.NextHandleFunction = async (request, response, next) => {
        const origin = `http://${request.headers.host}`
        const path = request.url?.split('?')[0] ?? '/'
        if (framed.test(path)) return next()
        const [, language, rest = ''] = /^\/(\w\w)(\/.*)?$/.exec(path) ?? []
        const page = servedPages.find((candidate) => candidate.path.test(rest || '/'))
        const file = `dist/pages/${languages.find((known) => known === language)}/${page?.name}.html`
        response.setHeaders(new Map(Object.entries(securityHeaders(issuer, path))))
        if (path === '/robots.txt') {
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          response.end(robots(origin))
        } else if (existsSync(file)) {
          const record = recordOf(rest)
          const isNothing = record ? await isNoRecord(record) : !isPage(path)
          response.statusCode = isNothing ? 404 : 200
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.setHeader('Cache-Control', isNothing ? 'no-store' : 'no-cache')
          const safe = /^[\w/.~%-]*/.exec(rest)?.[0] ?? ''
          const document = readFileSync(file, 'utf8')
            .replaceAll('__ORIGIN__', origin)
            .replaceAll('__PATH__', safe)
            .replaceAll('__SLUG__', /^\/\w+\/([a-z0-9-]+)/.exec(rest)?.[1] ?? '-')
            .replaceAll('__UNASKED__', request.url?.includes('?') ? 'none' : 'preload')
          response.end(await included(document, title))
        } else {
          next()
        }
      }
      server.middlewares.use(answer)
    },
  }
}

function robots(origin: string) {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
}
