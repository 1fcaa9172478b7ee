import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  type CommitmentState,
  getCommitment,
  listClauseOutcomes,
  listCommitmentActions,
  listCommitmentReviews,
  listCommitmentRevisions,
  listCommitments,
  listCommitmentTransitions,
  listDeclarations,
} from '@/api/generated'
import { type Filters, toQuery } from './filters'

/** The public ones that fit, page by page. */
export const commitmentsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['commitments', 'list', toQuery(filters)],
    queryFn: async ({ pageParam }) => {
      const query = { ...toQuery(filters), limit: 30, count: 'exact' as const, cursor: pageParam }
      return (await listCommitments({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** All of a city in some states, for those who act for it. */
export const cityWorkQuery = (city: string, ...states: CommitmentState[]) =>
  queryOptions({
    queryKey: ['commitments', 'work', city, states.join()],
    queryFn: async () =>
      (await listCommitments({ query: { city, state: states.join(), limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** What waits for those who review, as far as whoever asks may know of it. */
export const submittedQuery = queryOptions({
  queryKey: ['commitments', 'submitted'],
  queryFn: async () =>
    (await listCommitments({ query: { state: 'SUBMITTED', limit: 200 }, throwOnError: true })).data.items,
  staleTime: 0,
})

/** A commitment with the version that a change must name. */
export const commitmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitments', 'one', id],
    queryFn: async () => {
      const { data, response } = await getCommitment({ path: { id }, throwOnError: true })
      return { commitment: data, etag: response.headers.get('ETag') ?? undefined }
    },
    staleTime: 0,
  })

/** What the caller may do to a commitment and to its open revision. */
export const commitmentActionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitments', 'actions', id],
    queryFn: async () => (await listCommitmentActions({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** What the reviewer said, round by round, the last first; for the two sides of the review. */
export const reviewsQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitments', 'reviews', id],
    queryFn: async () => (await listCommitmentReviews({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitments', 'revisions', id],
    queryFn: async () => (await listCommitmentRevisions({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export const transitionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitments', 'transitions', id],
    queryFn: async () => (await listCommitmentTransitions({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** What became of each clause of a declaration. */
export const clauseOutcomesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['commitments', 'outcomes', slug],
    queryFn: async () => (await listClauseOutcomes({ path: { slug }, throwOnError: true })).data.items,
  })

/** The declarations whose text stands here, since only under such is anything promised. */
export const textsQuery = queryOptions({
  queryKey: ['declarations', 'with-text'],
  queryFn: async () =>
    (await listDeclarations({ query: { limit: 200 }, throwOnError: true })).data.items.filter(({ hasText }) => hasText),
})
