import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  type Attendance,
  getActionPoint,
  getDecision,
  getMinutes,
  type ListActionPointsData,
  listActionPointActions,
  listActionPoints,
  listMeetingAttendance,
} from '@/api/generated'
import { isApiError } from '@/api/problem'

export type Etag = string | undefined

/** The minutes of a meeting with the version that a change must name; nothing while there are none, or none for the reader. */
export const minutesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['minutes', 'of', slug],
    queryFn: async () => {
      try {
        const { data, response } = await getMinutes({ path: { slug }, throwOnError: true })
        return { minutes: data, etag: etagOf(response) }
      } catch (failure) {
        if (isApiError(failure, 404)) return { minutes: null, etag: undefined }
        throw failure
      }
    },
  })

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', 'decision', id],
    queryFn: async () => {
      const { data, response } = await getDecision({ path: { id }, throwOnError: true })
      return { decision: data, etag: etagOf(response) }
    },
    staleTime: 0,
  })

/** An action point with the version that a change must name. */
export const actionPointQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', 'point', id],
    queryFn: async () => {
      const { data, response } = await getActionPoint({ path: { id }, throwOnError: true })
      return { point: data, etag: etagOf(response) }
    },
  })

/** What the caller may do to it: asked by whoever is signed in. */
export const actionPointActionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', 'point-actions', id],
    queryFn: async () => (await listActionPointActions({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export type PointFilter = NonNullable<ListActionPointsData['query']>

/** Some action points at once, what is due first. */
export const pointsQuery = (filter: PointFilter) =>
  queryOptions({
    queryKey: ['minutes', 'points', filter],
    queryFn: async () => {
      const query = { sort: 'dueOn', limit: 100, count: 'exact' as const, ...filter }
      return (await listActionPoints({ query, throwOnError: true })).data
    },
    staleTime: 0,
  })

/** The action points of a network, page by page. */
export const pointListQuery = (filter: PointFilter) =>
  infiniteQueryOptions({
    queryKey: ['minutes', 'point-list', filter],
    queryFn: async ({ pageParam }) => {
      const query = { sort: 'dueOn', limit: 50, count: 'exact' as const, ...filter, cursor: pageParam }
      return (await listActionPoints({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** Which cities were at a meeting: all of it for whoever runs the network, who was there for the others. */
export const attendanceQuery = (slug: string) =>
  queryOptions({
    queryKey: ['minutes', 'attendance', slug],
    queryFn: async () => {
      const items: Attendance[] = []
      let cursor: string | undefined
      do {
        const query = { limit: 200, sort: 'city', cursor }
        const { data } = await listMeetingAttendance({ path: { slug }, query, throwOnError: true })
        items.push(...data.items)
        cursor = data.nextCursor
      } while (cursor)
      return items
    },
  })

/** The version of what was answered, which a change of it must name. */
export function etagOf(response: Response): Etag {
  return response.headers.get('ETag') ?? undefined
}
