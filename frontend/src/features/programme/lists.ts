import { queryOptions } from '@tanstack/react-query'
import { listSessions, type SessionListItem } from '@/api/generated'
import { type EventKey, namedBy } from '@/features/registration/public/events'

// Apart from the rest: the pages of events need no more than this.

/** The whole programme of an event in the order of its times: some hundred sessions at the most. */
export const programmeQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['programme', 'list', event.kind, event.slug],
    queryFn: async () => {
      const sessions: SessionListItem[] = []
      let cursor: string | undefined
      do {
        const query = { ...namedBy(event), limit: 200, cursor }
        const page = (await listSessions({ query, throwOnError: true })).data
        sessions.push(...page.items)
        cursor = page.nextCursor
      } while (cursor)
      return sessions
    },
    staleTime: 0,
  })

/** How many sessions there are. */
export const programmeSizeQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['programme', 'size', event.kind, event.slug],
    queryFn: async () => {
      const query = { ...namedBy(event), limit: 1, count: 'exact' as const }
      return (await listSessions({ query, throwOnError: true })).data.totalCount ?? 0
    },
    staleTime: 0,
  })
