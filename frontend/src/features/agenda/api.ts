import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { getDay, listAgenda } from '@/api/generated'
import { type Filters, toQuery } from './filters'

/** What is to come, the next first, or what is over, the latest first. */
export const agendaListQuery = (filters: Filters, today: string) =>
  infiniteQueryOptions({
    queryKey: ['agenda', 'list', toQuery(filters), filters.past === true, today],
    queryFn: async ({ pageParam }) => {
      const span = filters.past ? { to: dayBefore(today), sort: '-when' } : { from: today, sort: 'when' }
      const query = { ...toQuery(filters), ...span, limit: 50, count: 'exact' as const, cursor: pageParam }
      return (await listAgenda({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** Whatever may take place between two days, in order. */
export const agendaSpanQuery = (filters: Filters, from: string, to: string) =>
  queryOptions({
    queryKey: ['agenda', 'span', toQuery(filters), from, to],
    queryFn: async () => {
      const query = { ...toQuery(filters), from, to, limit: 200 }
      return (await listAgenda({ query, throwOnError: true })).data.items
    },
  })

/** The next few, of everything, of a network or in a city. */
export const upcomingQuery = (scope: { network?: string; city?: string }, today: string, limit: number) =>
  queryOptions({
    queryKey: ['agenda', 'upcoming', scope, today, limit],
    queryFn: async () => (await listAgenda({ query: { ...scope, from: today, limit }, throwOnError: true })).data.items,
  })

/** The last few that are over. */
export const pastQuery = (scope: { network?: string; city?: string }, today: string, limit: number) =>
  queryOptions({
    queryKey: ['agenda', 'past', scope, today, limit],
    queryFn: async () => {
      const query = { ...scope, to: dayBefore(today), sort: '-when', limit }
      return (await listAgenda({ query, throwOnError: true })).data.items
    },
  })

export const dayQuery = (id: string) =>
  queryOptions({
    queryKey: ['agenda', 'day', id],
    queryFn: async () => (await getDay({ path: { id }, throwOnError: true })).data,
  })

function dayBefore(day: string) {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
