import { infiniteQueryOptions } from '@tanstack/react-query'
import { type ListActivitiesData, listActivities } from '@/api/generated'

export type ActivityFilter = Pick<NonNullable<ListActivitiesData['query']>, 'city' | 'network' | 'recordKind'>

export const activitiesQuery = (filter: ActivityFilter, limit = 10) =>
  infiniteQueryOptions({
    queryKey: ['activities', filter, limit],
    queryFn: async ({ pageParam }) => {
      const query = { ...filter, limit, cursor: pageParam }
      return (await listActivities({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
