import { queryOptions } from '@tanstack/react-query'
import { listAttendedMeetings } from '@/api/generated'

// Apart from the rest: the page of a city needs no more than this.

/** The latest meetings at which a city was present. */
export const attendedQuery = (city: string) =>
  queryOptions({
    queryKey: ['minutes', 'attended', city],
    queryFn: async () =>
      (await listAttendedMeetings({ path: { slug: city }, query: { limit: 10 }, throwOnError: true })).data.items,
  })
