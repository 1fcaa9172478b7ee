import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Beside each asset that gains from it stands the same compressed, as well as can be: the server need not do it each time. */
export function precompressed(): Plugin {
  return {
    name: 'paideia-precompressed',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir = '' }) {
      const assets = join(dir, 'assets')
      for (const name of readdirSync(assets).filter((name) => /\.(js|css|json)$/.test(name))) {
        writeFileSync(join(assets, `${name}.gz`), gzipSync(readFileSync(join(assets, name)), { level: 9 }))
      }
    },
  }
}
