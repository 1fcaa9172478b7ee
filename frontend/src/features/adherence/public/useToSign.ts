import { useQuery } from '@tanstack/react-query'
import type { AdherenceListItem, DeclarationListItem } from '@/api/generated'
import { declarationsInStateQuery } from '@/features/declaration/public/queries'
import { cityMembershipsQuery } from '@/features/membership/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { cityDraftsQuery, citySignaturesQuery } from '../api'

/** What a city could sign now: what it has begun, and what its networks have open that it has not signed. */
export function useToSign(city: string): { begun: AdherenceListItem[]; open: DeclarationListItem[] } {
  const { lineage } = useNetworks()
  const { data: begun = [] } = useQuery(cityDraftsQuery(city))
  const { data: signatures } = useQuery(citySignaturesQuery(city))
  const { data: memberships = [] } = useQuery(cityMembershipsQuery(city))
  const { data: declarations = [] } = useQuery(declarationsInStateQuery('OPEN'))
  if (!signatures) return { begun, open: [] }
  const mine = new Set(
    memberships.filter(({ state }) => state === 'ADMITTED').flatMap(({ network }) => lineage(network.slug)),
  )
  const done = new Set(
    [...begun, ...signatures.filter(({ state }) => state === 'SIGNED')].map(({ declaration }) => declaration.slug),
  )
  return { begun, open: declarations.filter(({ slug, issuer }) => mine.has(issuer.slug) && !done.has(slug)) }
}
