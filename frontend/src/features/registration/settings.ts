import { queryOptions } from '@tanstack/react-query'
import { getConferenceRegistration, getMeetingRegistration, type RegistrationSettings } from '@/api/generated'
import { isApiError } from '@/api/problem'
import type { EventKey } from './public/events'

// Apart from the rest: the pages of events and the routes need no more than this.

export type Etag = string | undefined

/** How people register for an event, with the version that a change must name; without settings where nobody does. */
export const settingsQuery = ({ kind, slug }: EventKey) =>
  queryOptions({
    queryKey: ['registrations', 'settings', kind, slug],
    queryFn: async (): Promise<{ settings: RegistrationSettings | undefined; etag: Etag }> => {
      const read = kind === 'meetings' ? getMeetingRegistration : getConferenceRegistration
      try {
        const { data, response } = await read({ path: { slug }, throwOnError: true })
        return { settings: data, etag: etagOf(response) }
      } catch (failure) {
        if (isApiError(failure, 404)) return { settings: undefined, etag: undefined }
        throw failure
      }
    },
    staleTime: 0,
  })

export function etagOf(response: Response): Etag {
  return response.headers.get('ETag') ?? undefined
}
