import { queryOptions } from '@tanstack/react-query'
import {
  getMeeting,
  getMeetingJoinLink,
  listMeetingActions,
  listMeetingDocuments,
  listMeetingGaps,
  listMeetings,
} from '@/api/generated'
import { isApiError } from '@/api/problem'

export type Etag = string | undefined

/** A meeting with the version that a change must name. */
export const meetingQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'one', slug],
    queryFn: async () => {
      const { data, response } = await getMeeting({ path: { slug }, throwOnError: true })
      return { meeting: data, etag: etagOf(response) }
    },
  })

/** The same as a form needs it: with the link to join, which is never public. */
export const meetingToEditQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'edit', slug],
    queryFn: async () => {
      const [{ data, response }, join] = await Promise.all([
        getMeeting({ path: { slug }, throwOnError: true }),
        joinLinkOf(slug),
      ])
      return { meeting: data, join, etag: etagOf(response) }
    },
  })

export const joinLinkQuery = (slug: string) =>
  queryOptions({ queryKey: ['meetings', 'join', slug], queryFn: () => joinLinkOf(slug) })

/** Nothing where there is none, or where it is not for whoever asks. */
async function joinLinkOf(slug: string) {
  try {
    return (await getMeetingJoinLink({ path: { slug }, throwOnError: true })).data
  } catch (failure) {
    if (isApiError(failure, 404) || isApiError(failure, 403)) return null
    throw failure
  }
}

export const meetingDocumentsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'documents', slug],
    queryFn: async () => (await listMeetingDocuments({ path: { slug }, throwOnError: true })).data.items,
  })

/** What the caller may do to a meeting, and what to it in the features that know of meetings: asked by whoever is signed in. */
export const meetingActionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'actions', slug],
    queryFn: async () => (await listMeetingActions({ path: { slug }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** The day it is at the secretariat of the network, as the service reckons it. */
export const meetingTodayQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'today', slug],
    queryFn: async () => (await listMeetingActions({ path: { slug }, throwOnError: true })).data.today ?? null,
    staleTime: 60_000,
  })

/** What it still lacks: asked by whoever runs it. */
export const meetingGapsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'gaps', slug],
    queryFn: async () => (await listMeetingGaps({ path: { slug }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** The meetings of a network alone, the latest first. */
export const meetingsOfNetworkQuery = (network: string) =>
  queryOptions({
    queryKey: ['meetings', 'network', network],
    queryFn: async () =>
      (await listMeetings({ query: { network, below: false, limit: 200 }, throwOnError: true })).data.items,
  })

/** What a network has ahead, or has held and not closed; the next first. */
export const openMeetingsQuery = (network: string) =>
  queryOptions({
    queryKey: ['meetings', 'open', network],
    queryFn: async () => {
      const query = { network, below: false, state: 'TENTATIVE,CONFIRMED,HELD', sort: 'when', limit: 50 }
      return (await listMeetings({ query, throwOnError: true })).data.items
    },
    staleTime: 0,
  })

/** The version of what was answered, which a change of it must name. */
export function etagOf(response: Response): Etag {
  return response.headers.get('ETag') ?? undefined
}
