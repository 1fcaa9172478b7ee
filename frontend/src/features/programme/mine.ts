import { queryOptions } from '@tanstack/react-query'
import {
  chooseRegistrationLinkSession,
  chooseRegistrationSession,
  deleteRegistrationCalendar,
  deleteRegistrationLinkCalendar,
  getRegistrationLinkSessions,
  getRegistrationSessions,
  leaveRegistrationLinkSession,
  leaveRegistrationSession,
  listMyRegistrations,
  replaceRegistrationCalendar,
  replaceRegistrationLinkCalendar,
} from '@/api/generated'
import { type EventKey, namedBy } from '@/features/registration/public/events'
import { useChanging } from './api'

/** How a delegate comes to the own programme: signed in, by the id of the registration, or by the code of the personal link. */
export type Door = { id: string } | { code: string }

/** Every change is meant for whatever is there now. */
const headers = { 'If-Match': '*' }

/** What was chosen of a programme, each with what takes place at the same time. */
export const mineQuery = (door: Door) =>
  queryOptions({
    queryKey: ['programme', 'mine', 'id' in door ? door.id : door.code],
    queryFn: async () =>
      'id' in door
        ? (await getRegistrationSessions({ path: door, throwOnError: true })).data
        : (await getRegistrationLinkSessions({ path: door, throwOnError: true })).data,
    staleTime: 0,
    retry: false,
  })

/** The registration of whoever is signed in for that event, by its id; empty where there is none. */
export const registeredQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['programme', 'registered', event.kind, event.slug],
    queryFn: async () => {
      const { kind, event: slug } = namedBy(event)
      const { items } = (await listMyRegistrations({ query: { limit: 200 }, throwOnError: true })).data
      const own = items.map(({ registration }) => registration)
      const held = own.find(
        (one) =>
          one.event.kind === kind && one.event.slug === slug && one.state !== 'CANCELLED' && one.state !== 'DECLINED',
      )
      return held?.id ?? ''
    },
    staleTime: 0,
  })

/** Chooses sessions and gives them up, and makes and revokes the address for a calendar. */
export function useMine(door: Door) {
  const { mutateAsync, isPending, variables, error } = useChanging(
    async ({ run }: { session: string; run: () => Promise<unknown> }) => run(),
  )
  const byId = 'id' in door
  return {
    /** On which session it works now. */
    busy: isPending ? variables.session : undefined,
    error,
    choose: (session: string) =>
      mutateAsync({
        session,
        run: () =>
          byId
            ? chooseRegistrationSession({ path: door, body: { session }, throwOnError: true })
            : chooseRegistrationLinkSession({ path: door, body: { session }, throwOnError: true }),
      }),
    leave: (session: string) =>
      mutateAsync({
        session,
        run: () =>
          byId
            ? leaveRegistrationSession({ path: { ...door, session }, headers, throwOnError: true })
            : leaveRegistrationLinkSession({ path: { ...door, session }, headers, throwOnError: true }),
      }),
  }
}

/** Makes a secret address for a calendar, and gives it: it is told this once. */
export function useMakeCalendar(door: Door) {
  return useChanging(async () =>
    'id' in door
      ? (await replaceRegistrationCalendar({ path: door, throwOnError: true })).data.address
      : (await replaceRegistrationLinkCalendar({ path: door, throwOnError: true })).data.address,
  )
}

export function useRevokeCalendar(door: Door) {
  return useChanging(() =>
    'id' in door
      ? deleteRegistrationCalendar({ path: door, headers, throwOnError: true })
      : deleteRegistrationLinkCalendar({ path: door, headers, throwOnError: true }),
  )
}
