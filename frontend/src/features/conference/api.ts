import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  getConference,
  getSeries,
  listConferenceActions,
  listConferences,
  listSeries,
  listSeriesActions,
} from '@/api/generated'
import { type Filters, toQuery } from './filters'

export const conferencesQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['conferences', 'list', toQuery(filters)],
    queryFn: async ({ pageParam }) => {
      const query = { ...toQuery(filters), limit: 50, count: 'exact' as const, cursor: pageParam }
      return (await listConferences({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** A conference with the version that a change must name. */
export const conferenceQuery = (slug: string) =>
  queryOptions({
    queryKey: ['conferences', 'one', slug],
    queryFn: async () => {
      const { data, response } = await getConference({ path: { slug }, throwOnError: true })
      return { conference: data, etag: response.headers.get('ETag') ?? undefined }
    },
  })

/** What the caller may do to a conference: asked only by whoever is signed in. */
export const conferenceActionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['conferences', 'actions', slug],
    queryFn: async () => (await listConferenceActions({ path: { slug }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** All editions of a series, the earliest first: there are some dozens at the most. */
export const editionsQuery = (series: string) =>
  queryOptions({
    queryKey: ['conferences', 'series', series],
    queryFn: async () =>
      (await listConferences({ query: { series, sort: 'when', limit: 200 }, throwOnError: true })).data.items,
  })

/** Every series there is: a dozen or two. */
export const allSeriesQuery = queryOptions({
  queryKey: ['series', 'all'],
  queryFn: async () => (await listSeries({ query: { limit: 200 }, throwOnError: true })).data.items,
})

/** A series with the version that a change must name. */
export const seriesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['series', 'one', slug],
    queryFn: async () => {
      const { data, response } = await getSeries({ path: { slug }, throwOnError: true })
      return { series: data, etag: response.headers.get('ETag') ?? undefined }
    },
  })

export const seriesActionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['series', 'actions', slug],
    queryFn: async () => (await listSeriesActions({ path: { slug }, throwOnError: true })).data.items,
    staleTime: 0,
  })
