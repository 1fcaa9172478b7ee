import { infiniteQueryOptions } from '@tanstack/react-query'
import { type ListActivitiesData, listActivities } from '@/api/generated'

/** What a history is of: a city, a network, or everything, and of one kind of record or all. */
export type ActivityFilter = Pick<NonNullable<ListActivitiesData['query']>, 'city' | 'network' | 'recordKind'>

/** What happened in the world, the latest first by its legal date; what has no known date comes last. */
export const historyQuery = (filter: ActivityFilter, limit = 10) => pagesOf('history', filter, limit, happened)

/** What was edited here, the latest first. */
export const editsQuery = (filter: ActivityFilter) => pagesOf('edits', filter, 20, edited)

const happened = { nature: 'HAPPENED', sort: '-happened' } as const
const edited = { nature: 'EDIT', sort: '-at' } as const

function pagesOf(name: string, filter: ActivityFilter, limit: number, order: typeof happened | typeof edited) {
  return infiniteQueryOptions({
    queryKey: ['activities', name, filter, limit],
    queryFn: async ({ pageParam }) => {
      const query = { ...filter, ...order, limit, cursor: pageParam }
      return (await listActivities({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
}
