import type { NetworkListItem } from '@/api/generated'

export interface NetworkNode {
  network: NetworkListItem
  children: NetworkNode[]
}

/** The networks as a forest: each under the one it is part of. */
export function networkTree(networks: NetworkListItem[]): NetworkNode[] {
  const nodes = new Map(networks.map((network) => [network.slug, { network, children: [] as NetworkNode[] }]))
  const roots: NetworkNode[] = []
  for (const node of nodes.values()) {
    const parent = node.network.parent ? nodes.get(node.network.parent) : undefined
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return roots
}

/** The slug of the root that a network belongs to. */
export function rootOf(networks: NetworkListItem[], slug: string): string {
  const bySlug = new Map(networks.map((network) => [network.slug, network]))
  const seen = new Set<string>()
  let current = slug
  for (let parent = bySlug.get(current)?.parent; parent && !seen.has(parent); parent = bySlug.get(parent)?.parent) {
    seen.add(parent)
    current = parent
  }
  return current
}
