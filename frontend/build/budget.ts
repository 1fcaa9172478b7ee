import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What a page may cost at most until it stands there whole, in bytes of compressed script. */
const most = 250_000

/** The pages that are held to it, and what comes with each: the page itself, its words, and what it puts off. */
const words = 'src/app/messages/catalogue.fr.ts'
const pages: Record<string, string[]> = {
  home: ['src/app/pages/HomePage.tsx', 'src/ui/world-map/WorldMap.tsx', words],
  cities: ['src/features/directory/pages/DirectoryPage.tsx', 'src/ui/world-map/WorldMap.tsx', words],
  city: ['src/app/pages/CityPage.tsx', 'src/ui/world-map/LocatorMap.tsx', 'src/ui/Markdown.tsx', words],
  networks: ['src/features/network/pages/NetworksPage.tsx', words],
  network: ['src/app/pages/NetworkPage.tsx', 'src/ui/world-map/WorldMap.tsx', 'src/ui/Markdown.tsx', words],
}

interface Chunk {
  type: 'chunk'
  code: string
  imports: string[]
  isEntry: boolean
  facadeModuleId: string | null
}

/** The build fails where a page of the public side has grown beyond its budget. */
export function budget(): Plugin {
  return {
    name: 'paideia-budget',
    apply: 'build',
    enforce: 'post',
    writeBundle(_, bundle) {
      const chunks = new Map(
        Object.entries(bundle).flatMap(([name, file]) => (file.type === 'chunk' ? [[name, file as Chunk]] : [])),
      )
      const named = (module: string) => {
        const found = [...chunks].find(([, { facadeModuleId }]) => facadeModuleId?.endsWith(`/${module}`))
        if (!found) this.error(`${module} is no chunk of its own any more: say in build/budget.ts what the page loads.`)
        return found[0]
      }
      const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([name]) => name)
      for (const [page, modules] of Object.entries(pages)) {
        const size = sizeOf(closure([...entries, ...modules.map(named)], chunks), chunks)
        const words = `${page}: ${Math.ceil(size / 1000)} kB of script, compressed`
        if (size > most) this.error(`${words}; at most ${most / 1000} kB are allowed.`)
        this.info(words)
      }
    },
  }
}

/** These chunks and all that they import. */
function closure(names: string[], chunks: Map<string, Chunk>, found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    closure(chunks.get(name)?.imports ?? [], chunks, found)
  }
  return found
}

function sizeOf(names: Set<string>, chunks: Map<string, Chunk>) {
  return [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length, 0)
}
