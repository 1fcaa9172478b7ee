import { queryOptions } from '@tanstack/react-query'
import { listWaitingRegistrations } from '@/api/generated'

/** Who wants to come for a city and waits for its agreement, whatever the event. */
export const waitingForCityQuery = (city: string) =>
  queryOptions({
    queryKey: ['registrations', 'waiting', city],
    queryFn: async () =>
      (await listWaitingRegistrations({ query: { city, limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })
