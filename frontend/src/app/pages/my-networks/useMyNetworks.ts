import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'

/** The networks of whoever is signed in, an administrator's being the roots; and which of them they run. */
export function useMyNetworks() {
  const { networkMandates, runs, isAdmin } = useMe()
  const { lineage, networks } = useNetworks()
  const mine = [...new Set(networkMandates.flatMap(({ network }) => network ?? []))]
  const slugs = isAdmin ? networks.filter(({ parent }) => !parent).map(({ slug }) => slug) : mine
  return { slugs, run: slugs.filter((slug) => runs(lineage(slug))) }
}
