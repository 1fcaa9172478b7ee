import type { Plugin } from 'vite'
import { chunksOf, closure, compressedSize, named } from './chunks.ts'

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

/** The build fails where a page of the public side has grown beyond its budget. */
export function budget(): Plugin {
  return {
    name: 'paideia-budget',
    apply: 'build',
    enforce: 'post',
    writeBundle(_, bundle) {
      const chunks = chunksOf(bundle)
      const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([name]) => name)
      for (const [page, modules] of Object.entries(pages)) {
        const loaded = closure([...entries, ...modules.map((module) => named(module, chunks))], chunks)
        const size = compressedSize(loaded, chunks)
        const said = `${page}: ${Math.ceil(size / 1000)} kB of script, compressed`
        if (size > most) this.error(`${said}; at most ${most / 1000} kB are allowed.`)
        this.info(said)
      }
    },
  }
}
