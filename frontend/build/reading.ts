import { firstPages } from './servedPages.ts'

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

let counts: Map<string, number> | undefined

/**
 * What two or more of the public pages need comes as one file: a phone has few connections, on which thirty small files wait for
 * each other.
 */
export function reading(id: string, graph: Graph): string | null {
  counts ??= countPages(graph)
  return (counts.get(id) ?? 0) > 1 ? 'reading' : null
}

/** By how many of the pages each module is needed. */
function countPages(graph: Graph): Map<string, number> {
  const found = new Map<string, number>()
  for (const { module: page } of firstPages) {
    const reached = new Set<string>()
    const visit = (id: string) => {
      // What a library is made of comes with the parts that use it.
      if (reached.has(id) || id.includes('/node_modules/')) return
      reached.add(id)
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported)
    }
    visit(`${process.cwd()}/${page}`)
    for (const id of reached) found.set(id, (found.get(id) ?? 0) + 1)
  }
  return found
}
