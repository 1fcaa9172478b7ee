import { queryOptions } from '@tanstack/react-query'
import { listConferenceActions, listMeetingActions } from '@/api/generated'
import type { EventKey } from './events'

/** What the caller may do to an event, the same as its page asks: only by whoever is signed in. */
export const eventActionsQuery = ({ kind, slug }: EventKey) =>
  queryOptions({
    queryKey: [kind as string, 'actions', slug],
    queryFn: async () => {
      const list = kind === 'meetings' ? listMeetingActions : listConferenceActions
      return (await list({ path: { slug }, throwOnError: true })).data.items
    },
    staleTime: 0,
  })

/** The operation by which one says how people register: whoever may do that has the organiser's desk. */
export function settingOperation({ kind }: EventKey) {
  return kind === 'meetings' ? 'setMeetingRegistration' : 'setConferenceRegistration'
}
