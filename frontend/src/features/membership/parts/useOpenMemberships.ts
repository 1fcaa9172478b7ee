import { useSuspenseQueries } from '@tanstack/react-query'
import type { MembershipListItem } from '@/api/generated'
import { applicationsQuery, cityMembershipsQuery } from '../api'

/** The networks, by slug, in which a city is admitted, those in which it is a member or has applied, and those to which it has begun to apply. */
export function useOpenMemberships(city: string) {
  const [members, submitted, drafts] = useSuspenseQueries({
    queries: [cityMembershipsQuery(city), applicationsQuery('SUBMITTED', city), applicationsQuery('DRAFT', city)],
  })
  const open = members.data.filter(({ state }) => state !== 'WITHDRAWN')
  const slugs = (memberships: MembershipListItem[]) => new Set(memberships.map(({ network }) => network.slug))
  return {
    admitted: slugs(members.data.filter(({ state }) => state === 'ADMITTED')),
    taken: slugs([...open, ...submitted.data]),
    begun: slugs(drafts.data),
  }
}
