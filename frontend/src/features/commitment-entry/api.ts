import { queryOptions } from '@tanstack/react-query'
import { listCommitments } from '@/api/generated'

/** What a city promised and everybody may know, what is due first. */
export const cityCommitmentsQuery = (city: string) =>
  queryOptions({
    queryKey: ['commitments', 'of-city', city],
    queryFn: async () =>
      (await listCommitments({ query: { city, limit: 200, sort: 'due' }, throwOnError: true })).data.items,
  })
