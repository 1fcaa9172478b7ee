import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  decideRegistrations,
  type EventRoleCreate,
  exportAttendanceFiguresCsv,
  exportAttendanceFiguresXlsx,
  exportBadgesZip,
  exportCertificatesZip,
  exportRegistrationsCsv,
  exportRegistrationsXlsx,
  exportSessionAttendanceCsv,
  exportSessionAttendanceXlsx,
  getBadgesPdf,
  getEventRole,
  getRegistrationNumbers,
  grantEventRole,
  listEventRoles,
  listInvitationLetters,
  listRegistrations,
  listSessionAttendance,
  type RegistrationDecisionInput,
  type RegistrationLetterCreate,
  type RegistrationSettingsInput,
  sendRegistrationLetter,
  setConferenceRegistration,
  setMeetingRegistration,
  transitionEventRole,
} from '@/api/generated'
import { useChanging } from '../api'
import { type EventKey, namedBy } from '../public/events'
import { etagOf } from '../settings'
import { type DeskFilters, toQuery } from './filters'

export const tableFormats = ['csv', 'xlsx'] as const

/** The registrations for an event, page by page, in the order of arrival unless another is asked for. */
export const deskQuery = (event: EventKey, filters: DeskFilters) =>
  infiniteQueryOptions({
    queryKey: ['registrations', 'desk', event.kind, event.slug, filters],
    queryFn: async ({ pageParam }) => {
      const query = { ...toQuery(event, filters), sort: filters.sort, limit: 100, count: 'exact' as const }
      return (await listRegistrations({ query: { ...query, cursor: pageParam }, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  })

/** The same set as a table; fetched and not linked to, since it is for the organiser alone. */
export async function exportDesk(event: EventKey, filters: DeskFilters, format: (typeof tableFormats)[number]) {
  const exportTable = format === 'csv' ? exportRegistrationsCsv : exportRegistrationsXlsx
  return (await exportTable({ query: toQuery(event, filters), parseAs: 'blob', throwOnError: true })).data as Blob
}

/** How many badges one document holds. */
const mostBadges = 200

/** Badges of those whom the filters leave and who have a place on site: one document, or where they are many an archive of some. */
export async function exportBadges(event: EventKey, filters: DeskFilters, total: number) {
  const fetchBadges = total > mostBadges ? exportBadgesZip : getBadgesPdf
  return (await fetchBadges({ query: toQuery(event, filters), parseAs: 'blob', throwOnError: true })).data as Blob
}

export function badgesSuffix(total: number) {
  return total > mostBadges ? 'zip' : 'pdf'
}

/** The certificates of all who were there. */
export async function exportCertificates(event: EventKey) {
  return (await exportCertificatesZip({ query: namedBy(event), parseAs: 'blob', throwOnError: true })).data as Blob
}

/** How many registered and came, by city and mode, in full. */
export async function exportFigures(event: EventKey, format: (typeof tableFormats)[number]) {
  const exportTable = format === 'csv' ? exportAttendanceFiguresCsv : exportAttendanceFiguresXlsx
  return (await exportTable({ query: namedBy(event), parseAs: 'blob', throwOnError: true })).data as Blob
}

/** How many came to each session, in full. */
export async function exportSessionNumbers(event: EventKey, format: (typeof tableFormats)[number]) {
  const exportTable = format === 'csv' ? exportSessionAttendanceCsv : exportSessionAttendanceXlsx
  return (await exportTable({ query: namedBy(event), parseAs: 'blob', throwOnError: true })).data as Blob
}

/** How many came to each session; the first two hundred, the others are in the table to download. */
export const sessionNumbersQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['registrations', 'session-numbers', event.kind, event.slug],
    queryFn: async () =>
      (await listSessionAttendance({ query: { ...namedBy(event), limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export const numbersQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['registrations', 'numbers', event.kind, event.slug],
    queryFn: async () => (await getRegistrationNumbers({ query: namedBy(event), throwOnError: true })).data,
    staleTime: 0,
  })

export const rolesQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['registrations', 'roles', event.kind, event.slug],
    queryFn: async () => {
      const query = { ...namedBy(event), limit: 200 }
      return (await listEventRoles({ query, throwOnError: true })).data.items
    },
    staleTime: 0,
  })

/** Who asks for a letter of invitation and has none yet. */
export const invitationRequestsQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['registrations', 'invitation-requests', event.kind, event.slug],
    queryFn: async () => {
      const query = { ...namedBy(event), state: 'REQUESTED' as const, limit: 200 }
      return (await listInvitationLetters({ query, throwOnError: true })).data.items
    },
    staleTime: 0,
  })

/** Decides on several: on all of them, or on none. */
export function useDecide(event: EventKey) {
  return useChanging((decision: Omit<RegistrationDecisionInput, 'kind' | 'event'>) =>
    decideRegistrations({ body: { ...namedBy(event), ...decision }, throwOnError: true }),
  )
}

/** Orders the letters, and gives to how many people they go. */
export function useSendLetter(event: EventKey) {
  return useChanging(
    async (letter: Omit<RegistrationLetterCreate, 'kind' | 'event'>) =>
      (await sendRegistrationLetter({ body: { ...namedBy(event), ...letter }, throwOnError: true })).data.readers,
  )
}

export function useSaveSettings({ kind, slug }: EventKey) {
  return useChanging(({ patch, etag }: { patch: RegistrationSettingsInput; etag: string | undefined }) => {
    const save = kind === 'meetings' ? setMeetingRegistration : setConferenceRegistration
    return save({ path: { slug }, body: patch, headers: { 'If-Match': etag }, throwOnError: true })
  })
}

export function useGrantRole(event: EventKey) {
  return useChanging((role: Pick<EventRoleCreate, 'role' | 'email'>) =>
    grantEventRole({ body: { ...namedBy(event), ...role }, throwOnError: true }),
  )
}

/** A list carries no versions: it is read just before, and the service refuses if another was first. */
export function useEndRole() {
  return useChanging(async (id: string) => {
    const { response } = await getEventRole({ path: { id }, throwOnError: true })
    const headers = { 'If-Match': etagOf(response) }
    await transitionEventRole({ path: { id }, body: { to: 'ENDED' }, headers, throwOnError: true })
  })
}
