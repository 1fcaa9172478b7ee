import react from '@vitejs/plugin-react'
import type { Connect, Plugin, ProxyOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { budget } from './build/budget.ts'
import { onlyUsedStyles } from './build/onlyUsedStyles.ts'
import { pages } from './build/pages.ts'
import { precompressed } from './build/precompressed.ts'
import { reading } from './build/reading.ts'
import { served, unambiguous } from './build/served.ts'
import { securityHeaders } from './security-headers.ts'

const port = Number(process.env.PAIDEIA_APP_PORT ?? 5173)
const apiOrigin = process.env.PAIDEIA_API_ORIGIN ?? 'http://localhost:8080'
const issuer = process.env.PAIDEIA_ISSUER ?? 'http://localhost:8180/realms/paideia'

const proxy: Record<string, ProxyOptions> = Object.fromEntries(
  ['/api', '/openapi', '/docs', '/problems'].map((path) => [
    `^${path}(/|$|\\?|\\.)`,
    { target: apiOrigin, xfwd: true },
  ]),
)

// The app's pages for search engines, which the service knows.
proxy['^/sitemap(-[a-z]+)?\\.xml(\\?|$)'] = { target: apiOrigin, xfwd: true, rewrite: (path) => `/api/v1${path}` }

/** What differs from place to place: read by the app when it starts, so that one build serves every place. */
function configJson(): Plugin {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url?.split('?')[0] !== '/config.json') return next()
    response.setHeaders(new Map(Object.entries(securityHeaders(issuer))))
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(JSON.stringify({ issuer, clientId: 'paideia-app' }))
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
