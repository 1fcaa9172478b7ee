import { useMe } from '@/features/access/public/useMe'
import { useFormat } from '@/lib/i18n/useFormat'
import { useNetworks } from '../public/useNetworks'

/** The networks of which that one may become a part: those that the reader runs, and none that is within it. */
export function useParents(slug: string) {
  const { runs } = useMe()
  const { networks, lineage, fullName } = useNetworks()
  const format = useFormat()
  return networks
    .filter((network) => runs(lineage(network.slug)) && !lineage(network.slug).includes(slug))
    .map((network) => ({ value: network.slug, label: fullName(network.slug) }))
    .sort((a, b) => format.compare(a.label, b.label))
}
