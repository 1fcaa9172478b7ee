import { queryOptions } from '@tanstack/react-query'
import { getMe } from '@/api/generated'

/** Who is signed in and for whom they may act; read anew often, since a mandate ends at once. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await getMe({ throwOnError: true })).data,
  staleTime: 10_000,
})
