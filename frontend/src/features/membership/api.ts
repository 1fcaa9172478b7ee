import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  exportMembershipsCsv,
  exportMembershipsXlsx,
  getMemberCounts,
  getMembership,
  listMembershipActions,
  listMemberships,
  listMembershipTransitions,
  type Membership,
  type MembershipState,
  type TransitionRequest,
  transitionMembership,
} from '@/api/generated'
import type { MemberFilters } from './public/memberFilters'

/** The networks of a city as anyone may see them: open, on hold and ended. */
export const cityMembershipsQuery = (city: string) =>
  queryOptions({
    queryKey: ['memberships', 'city', city],
    queryFn: async () => (await listMemberships({ query: { city, limit: 200 }, throwOnError: true })).data.items,
  })

/** The memberships of a network, page by page: its members, unless another state is asked for. */
export const networkMembersQuery = (network: string, filters: MemberFilters = {}) =>
  infiniteQueryOptions({
    queryKey: ['memberships', 'network', network, filters],
    queryFn: async ({ pageParam }) => {
      const wanted = { state: 'ADMITTED' as const, ...filters }
      const query = { ...wanted, network, limit: 40, count: 'exact' as const, cursor: pageParam }
      return (await listMemberships({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** What a table can be had as. */
export const tableFormats = ['csv', 'xlsx'] as const

/** The same set as a table; fetched and not linked to, since not every state is for everybody. */
export const exportMembers = async (
  network: string,
  { sort: _, state = 'ADMITTED', ...filters }: MemberFilters,
  format: (typeof tableFormats)[number],
) => {
  const query = { ...filters, network, state }
  const exportTable = format === 'csv' ? exportMembershipsCsv : exportMembershipsXlsx
  return (await exportTable({ query, parseAs: 'blob', throwOnError: true })).data as Blob
}

/** How many cities joined a network and left it, by year. */
export const memberCountsQuery = (network: string) =>
  queryOptions({
    queryKey: ['memberships', 'counts', network],
    queryFn: async () => (await getMemberCounts({ path: { slug: network }, throwOnError: true })).data,
  })

/** Applications in a state that only those who act for the city or the network may see. */
export const applicationsQuery = (state: MembershipState, city?: string) =>
  queryOptions({
    queryKey: ['memberships', 'applications', state, city],
    queryFn: async () => (await listMemberships({ query: { state, city, limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** A membership with the version that a change must name, what the caller may do to it, on which day, and its history. */
export const membershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['memberships', 'one', id],
    queryFn: async () => {
      const [{ data, response }, actions, transitions] = await Promise.all([
        getMembership({ path: { id }, throwOnError: true }),
        listMembershipActions({ path: { id }, throwOnError: true }),
        listMembershipTransitions({ path: { id }, throwOnError: true }),
      ])
      const etag = response.headers.get('ETag') ?? undefined
      const { items, today } = actions.data
      return { membership: data, etag, actions: items, today, transitions: transitions.data.items }
    },
    staleTime: 0,
  })

export function useTransitionMembership(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ body, etag }: { body: TransitionRequest; etag: string | undefined }) =>
      (await transitionMembership({ path: { id }, body, headers: { 'If-Match': etag }, throwOnError: true })).data,
    // Also after a refusal: it may be that someone else was first.
    onSettled: () =>
      Promise.all(
        ['memberships', 'cities', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      ),
  })
}

/** Decides on one of several, on condition that nobody else does so between the reading and the writing. */
export async function decideOne(id: string, toBody: (membership: Membership) => TransitionRequest) {
  const { data, response } = await getMembership({ path: { id }, throwOnError: true })
  const headers = { 'If-Match': response.headers.get('ETag') ?? undefined }
  await transitionMembership({ path: { id }, body: toBody(data), headers, throwOnError: true })
}
