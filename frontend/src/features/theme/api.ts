import { queryOptions } from '@tanstack/react-query'
import { listThemes } from '@/api/generated'

/** The whole vocabulary: short, and seldom changed. */
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: async () => (await listThemes({ query: { limit: 200 }, throwOnError: true })).data.items,
  staleTime: 10 * 60_000,
})
