import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

type Render = (kind: string, path: string, language: string) => Promise<string>

/** Builds the app's own parts once more to run here, and hands over what renders a document. */
export async function renderer(): Promise<{ render: Render; done: () => void }> {
  // Within the folder, so that what it imports is found.
  const outDir = mkdtempSync(join(process.cwd(), 'node_modules', '.served-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { ssr: 'src/app/served/render.tsx', outDir, emptyOutDir: true, target: 'es2023', copyPublicDir: false },
  })
  // The client of the service asks where it is as soon as it is loaded. Nothing is asked of the service here.
  Object.assign(globalThis, { location: new URL('http://localhost/') })
  const { render } = await import(pathToFileURL(join(outDir, 'render.js')).href)
  return { render, done: () => rmSync(outDir, { recursive: true }) }
}
