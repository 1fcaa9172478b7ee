import { infiniteQueryOptions } from '@tanstack/react-query'
import { type ListActivitiesData, listActivities } from '@/api/generated'

export type ActivityFilter = Pick<NonNullable<ListActivitiesData['query']>, 'city' | 'network'>

export const activitiesQuery = (filter: ActivityFilter) =>
  infiniteQueryOptions({
    queryKey: ['activities', filter],
    queryFn: async ({ pageParam }) => {
      const query = { ...filter, limit: 10, cursor: pageParam }
      return (await listActivities({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
