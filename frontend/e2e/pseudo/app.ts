import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin, preview } from 'vite'
import { pseudoCatalogue } from './words'

const root = new URL('../..', import.meta.url).pathname

/** In place of English stand words that nobody speaks. */
const words: Plugin = {
  name: 'pseudo-words',
  enforce: 'pre',
  transform: (code, id) =>
    id.split('?')[0]?.endsWith('/messages/en.json') ? JSON.stringify(pseudoCatalogue(JSON.parse(code))) : undefined,
}

/** Builds the app in those words and serves it beside the stack that stands at `origin`; nobody else comes to see it. */
export async function servePseudo(origin: string) {
  const outDir = mkdtempSync(join(tmpdir(), 'paideia-pseudo-'))
  const proxy = Object.fromEntries(
    ['/api', '/config.json'].map((path) => [path, { target: origin, changeOrigin: true }]),
  )
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react(), words],
    resolve: { tsconfigPaths: true },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
    preview: { port: 0, proxy },
  }
  await build(config)
  const server = await preview(config)
  return {
    url: server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '',
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
