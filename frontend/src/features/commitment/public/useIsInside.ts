import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'

/** Whether whoever looks acts for the city, or for one of the networks that look after what it promised. */
export function useIsInside(city: string, networks: string[]): boolean {
  const { isAdmin, actsForCity, runs, networkMandates } = useMe()
  const { lineage } = useNetworks()
  const isOf = (slug: string) => runs(lineage(slug)) || networkMandates.some(({ network: mine }) => mine === slug)
  return isAdmin || actsForCity(city) || networks.some(isOf)
}
