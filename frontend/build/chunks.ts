import { gzipSync } from 'node:zlib'

export interface Chunk {
  code: string
  imports: string[]
  isEntry: boolean
  facadeModuleId: string | null
  viteMetadata?: { importedCss: Set<string> }
}

/** The scripts of a build by the names of their files. */
export function chunksOf(bundle: Record<string, { type: string }>): Map<string, Chunk> {
  return new Map(
    Object.entries(bundle).flatMap(([name, file]) => (file.type === 'chunk' ? [[name, file as unknown as Chunk]] : [])),
  )
}

/** The script that a module became. */
export function named(module: string, chunks: Map<string, Chunk>): string {
  const found = [...chunks].find(([, { facadeModuleId }]) => facadeModuleId?.endsWith(`/${module}`))
  if (!found) throw new Error(`${module} is no script of its own any more: say in build/ what the pages load.`)
  return found[0]
}

/** These scripts and all that they import. */
export function closure(names: string[], chunks: Map<string, Chunk>, found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    closure(chunks.get(name)?.imports ?? [], chunks, found)
  }
  return found
}

export function compressedSize(names: Iterable<string>, chunks: Map<string, Chunk>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length, 0)
}
