import type { QueryClient } from '@tanstack/react-query'
import { today } from '@/lib/dates/today'
import { pastQuery, upcomingQuery } from '../api'

/** How many entries a page shows that is about something else. */
export const few = 4

/** Loads what `Upcoming` shows, so that it does not push down what stands below it. */
export function agendaOf(queryClient: QueryClient, scope: { network?: string; city?: string }) {
  return Promise.all([
    queryClient.prefetchQuery(upcomingQuery(scope, today(), few)),
    queryClient.prefetchQuery(pastQuery(scope, today(), few)),
  ])
}
