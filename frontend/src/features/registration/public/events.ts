import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Conference, GatheringKind, Meeting } from '@/api/generated'
import { conferenceQuery } from '@/features/conference/public/queries'
import { meetingQuery } from '@/features/meeting/public/queries'
import { usePickText } from '@/ui/LangText'

/** What people register for, as its address in the app names it. */
export interface EventKey {
  kind: 'meetings' | 'conferences'
  slug: string
}

/** The same as the service names it. */
export function namedBy({ kind, slug }: EventKey): { kind: GatheringKind; event: string } {
  return { kind: kind === 'meetings' ? 'MEETING' : 'CONFERENCE', event: slug }
}

export function keyOf({ kind, slug }: { kind: GatheringKind; slug: string }): EventKey {
  return { kind: kind === 'MEETING' ? 'meetings' : 'conferences', slug }
}

/** A meeting or a conference, with what both have. */
const eventQuery = ({ kind, slug }: EventKey) =>
  queryOptions({
    queryKey: [kind, 'event', slug],
    queryFn: async ({ client }): Promise<Meeting | Conference> =>
      kind === 'meetings'
        ? (await client.fetchQuery(meetingQuery(slug))).meeting
        : (await client.fetchQuery(conferenceQuery(slug))).conference,
  })

/** The event with its title in the language of the reader. */
export function useEvent(key: EventKey) {
  const { data: event } = useSuspenseQuery(eventQuery(key))
  return { event, title: usePickText()(event.titles, event.sourceLanguage) }
}
