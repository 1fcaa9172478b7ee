import type { Plugin } from 'vite'
import { chunksOf, closure, compressedSize, named } from './chunks.ts'
import { firstPages } from './servedPages.ts'

/** What a page may cost at most until it stands there whole, in bytes of compressed script. */
const most = 250_000

/** The language whose words take the most room. */
const language = 'fr'

/** The build fails where a page of the public side has grown beyond its budget. */
export function budget(): Plugin {
  return {
    name: 'paideia-budget',
    apply: 'build',
    enforce: 'post',
    writeBundle(_, bundle) {
      const chunks = chunksOf(bundle)
      const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([name]) => name)
      for (const { name: page, module: first, soon, later, words } of firstPages) {
        const modules = [
          first,
          ...soon,
          ...later,
          `src/app/messages/catalogue.${language}.ts`,
          ...words.map((feature) => `src/features/${feature}/messages/${language}.json`),
        ]
        const loaded = closure([...entries, ...modules.map((module) => named(module, chunks))], chunks)
        const size = compressedSize(loaded, chunks)
        const said = `${page}: ${Math.ceil(size / 1000)} kB of script, compressed`
        if (size > most) this.error(`${said}; at most ${most / 1000} kB are allowed.`)
        this.info(said)
      }
    },
  }
}
