import react from '@vitejs/plugin-react'
import type { Connect, Plugin, ProxyOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { budget } from './build/budget.ts'
import { lettersOfFonts } from './build/lettersOfFonts.ts'
import { onlyUsedStyles } from './build/onlyUsedStyles.ts'
import { operations } from './build/operations.ts'
import { pages } from './build/pages.ts'
import { precompressed } from './build/precompressed.ts'
import { reading } from './build/reading.ts'
import { framed, served, unambiguous } from './build/served.ts'
import { securityHeaders } from './security-headers.ts'

const port = Number(process.env.PAIDEIA_APP_PORT ?? 5173)
const apiOrigin = process.env.PAIDEIA_API_ORIGIN ?? 'http://localhost:8080'
const issuer = process.env.PAIDEIA_ISSUER ?? 'http://localhost:8180/realms/paideia'

/** Whether what is shown is invented in part, which every page says. */
const demonstration = process.env.PAIDEIA_DEMONSTRATION === 'true'
const operator = process.env.PAIDEIA_OPERATOR ?? ''
const contact = process.env.PAIDEIA_CONTACT ?? ''

const proxy: Record<string, ProxyOptions> = Object.fromEntries(
  ['/api', '/openapi', '/docs', '/problems'].map((path) => [
    `^${path}(/|$|\\?|\\.)`,
    { target: apiOrigin, xfwd: true },
  ]),
)

// The app's pages for search engines, which the service knows.
proxy['^/sitemap(-[a-z]+)?\\.xml(\\?|$)'] = { target: apiOrigin, xfwd: true, rewrite: (path) => `/api/v1${path}` }

// The address in letters: a browser is shown the page of the app, a mail program posts to the service (RFC 8058).
proxy['^/unsubscribe/'] = {
  target: apiOrigin,
  xfwd: true,
  rewrite: (path) => path.replace('/unsubscribe/', '/api/v1/unsubscriptions/'),
  bypass: ({ method, url }) => (method === 'POST' ? undefined : url),
}

// The page of a city that its own site frames: made by the service, with headers of its own that let any site do so.
proxy[framed.source] = {
  target: apiOrigin,
  xfwd: true,
  rewrite: (path) => path.replace(framed, '/api/v1/cities/$2/commitments.html?lang=$1'),
}

/** What differs from place to place: read by the app when it starts, so that one build serves every place. */
function configJson(): Plugin {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url?.split('?')[0] !== '/config.json') return next()
    response.setHeaders(new Map(Object.entries(securityHeaders(issuer))))
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(JSON.stringify({ issuer, clientId: 'paideia-app', demonstration, operator, contact }))
  }
  return {
    name: 'paideia-config-json',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  }
}

export default defineConfig({
  plugins: [
    unambiguous(),
    operations(),
    lettersOfFonts(),
    react(),
    configJson(),
    onlyUsedStyles(),
    budget(),
    precompressed(),
    pages(),
    served(issuer, apiOrigin),
  ],
  resolve: { tsconfigPaths: true },
  server: { port, strictPort: true, proxy },
  preview: { port, strictPort: true, proxy, headers: securityHeaders(issuer) },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    sourcemap: true,
    // What the first page needs comes as few files that are fetched at once: what changes with us, what does not, and what
    // pages to read have in common.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              tags: ['$initial'],
              test: /node_modules\/(react|react-dom|scheduler)\/|src\/react\.ts$/,
              priority: 3,
            },
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'app', tags: ['$initial'], priority: 1 },
            { name: reading },
          ],
        },
      },
    },
  },
  test: {
    globals: true,
    // Whole pages, on a machine that may have much else to do: only what hangs meets these.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', '*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
  },
})
