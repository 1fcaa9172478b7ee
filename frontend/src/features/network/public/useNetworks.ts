import { useSuspenseQuery } from '@tanstack/react-query'
import type { NetworkListItem } from '@/api/generated'
import { latest } from '@/lib/latest'
import { usePickText } from '@/ui/LangText'
import { networksQuery } from '../api'
import { lineageOf, networkTree, rootOf } from './networkTree'

/** The networks with what pages ask of them: the short name, the colour, the root. */
export function useNetworks() {
  const { data: networks } = useSuspenseQuery(networksQuery)
  return viewOf(networks, usePickText())
}

const viewOf = latest((networks: NetworkListItem[], pick: ReturnType<typeof usePickText>) => {
  const bySlug = new Map(networks.map((network) => [network.slug, network]))
  const roots = new Map(networks.map(({ slug }) => [slug, rootOf(networks, slug)]))
  const tree = networkTree(networks)
  const colours = new Map(tree.map(({ network }) => [network.slug, colourOf(network.slug)]))
  const root = (slug: string) => roots.get(slug) ?? slug
  return {
    networks,
    tree,
    bySlug,
    root,
    /** A network and those above it. */
    lineage: (slug: string) => lineageOf(networks, slug),
    /** The colour of the family of networks, as a CSS value for both colour schemes. */
    colour: (slug: string) => colours.get(root(slug)) ?? 'var(--mantine-color-dimmed)',
    shortName: (slug: string) => {
      const network = bySlug.get(slug)
      return network ? (network.shortName ?? pick(network.names, network.sourceLanguage)) : slug
    },
    fullName: (slug: string) => {
      const network = bySlug.get(slug)
      return network ? pick(network.names, network.sourceLanguage) : slug
    },
  }
})

/** The two that every map shows keep their colours for good; others share what is left, always the same one. */
const fixed: Record<string, number> = { iaec: 1, gnlc: 2 }

function colourOf(slug: string) {
  const sum = [...slug].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return `var(--paideia-network-${fixed[slug] ?? 3 + (sum % 4)})`
}
