import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { listMemberships } from '@/api/generated'

/** The networks of a city, open and ended. */
export const cityMembershipsQuery = (city: string) =>
  queryOptions({
    queryKey: ['memberships', { city }],
    queryFn: async () => (await listMemberships({ query: { city, limit: 200 }, throwOnError: true })).data.items,
  })

/** The members of a network, page by page. */
export const networkMembersQuery = (network: string) =>
  infiniteQueryOptions({
    queryKey: ['memberships', { network }],
    queryFn: async ({ pageParam }) => {
      const query = { network, state: 'ADMITTED' as const, limit: 100, count: 'exact' as const, cursor: pageParam }
      return (await listMemberships({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
