import { useQuery } from '@tanstack/react-query'
import type { AdherenceListItem, DeclarationListItem } from '@/api/generated'
import { declarationsInStateQuery } from '@/features/declaration/public/queries'
import { cityMembershipsQuery } from '@/features/membership/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { cityDraftsQuery, citySignaturesQuery } from '../api'

interface ToSign {
  begun: AdherenceListItem[]
  /** Begun as well, but nobody can sign it any more. */
  closed: AdherenceListItem[]
  open: DeclarationListItem[]
}

/** What a city could sign now: what it has begun, and what its networks have open that it has not signed. */
export function useToSign(city: string): ToSign {
  const { lineage } = useNetworks()
  const { data: drafts = [] } = useQuery(cityDraftsQuery(city))
  const { data: signatures } = useQuery(citySignaturesQuery(city))
  const { data: memberships = [] } = useQuery(cityMembershipsQuery(city))
  const { data: declarations } = useQuery(declarationsInStateQuery('OPEN'))
  if (!signatures || !declarations) return { begun: drafts, closed: [], open: [] }
  const canBeSigned = new Set(declarations.map(({ slug }) => slug))
  const mine = new Set(
    memberships.filter(({ state }) => state === 'ADMITTED').flatMap(({ network }) => lineage(network.slug)),
  )
  const done = new Set(
    [...drafts, ...signatures.filter(({ state }) => state === 'SIGNED')].map(({ declaration }) => declaration.slug),
  )
  return {
    begun: drafts.filter(({ declaration }) => canBeSigned.has(declaration.slug)),
    closed: drafts.filter(({ declaration }) => !canBeSigned.has(declaration.slug)),
    open: declarations.filter(({ slug, issuer }) => mine.has(issuer.slug) && !done.has(slug)),
  }
}
