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

/** A network and those above it, from itself up to the root. */
export function lineageOf(networks: NetworkListItem[], slug: string): string[] {
  const parents = new Map(networks.map((network) => [network.slug, network.parent]))
  const line = [slug]
  for (let parent = parents.get(slug); parent && !line.includes(parent); parent = parents.get(parent)) {
    if (parents.has(parent)) line.push(parent)
  }
  return line
}

/** The slug of the root that a network belongs to. */
export function rootOf(networks: NetworkListItem[], slug: string): string {
  return lineageOf(networks, slug).at(-1) ?? slug
}
