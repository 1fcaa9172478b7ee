import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  createFollow,
  deleteFollow,
  type FollowCreate,
  getFollow,
  getInboxSummary,
  getNotificationSettings,
  type LetterFrequency,
  listFollows,
  listInbox,
  markInboxEntryRead,
  setInboxReadMark,
  setNotificationSettings,
  unsubscribeLetters,
} from '@/api/generated'
import { isApiError } from '@/api/problem'

/** How much is new; asked again every two minutes while somebody looks at the app. */
export const summaryQuery = queryOptions({
  queryKey: ['inbox', 'summary'],
  queryFn: async () => (await getInboxSummary({ throwOnError: true })).data,
  refetchInterval: 2 * 60_000,
})

export const inboxQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'entries', unread],
    queryFn: async ({ pageParam }) =>
      (await listInbox({ query: { unread: unread || undefined, cursor: pageParam }, throwOnError: true })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  })

export const followsQuery = infiniteQueryOptions({
  queryKey: ['inbox', 'follows'],
  queryFn: async ({ pageParam }) =>
    (await listFollows({ query: { limit: 100, count: 'exact', cursor: pageParam }, throwOnError: true })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
})

/** The follow of that record, or null where it is not followed. */
export const followOfQuery = ({ kind, id }: FollowCreate) =>
  queryOptions({
    queryKey: ['inbox', 'follow', kind, id],
    queryFn: async () =>
      (await listFollows({ query: { recordKind: kind, record: id, limit: 1 }, throwOnError: true })).data.items[0] ??
      null,
  })

export const settingsQuery = queryOptions({
  queryKey: ['inbox', 'settings'],
  queryFn: async () => (await getNotificationSettings({ throwOnError: true })).data,
  staleTime: 0,
})

function useInboxMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn, onSettled: () => queryClient.invalidateQueries({ queryKey: ['inbox'] }) })
}

/** Whoever follows it already, from another window, has what they wanted. */
export const useFollow = () =>
  useInboxMutation(async (body: FollowCreate) => {
    try {
      await createFollow({ body, throwOnError: true })
    } catch (error) {
      if (!(isApiError(error, 409) && error.problem.reason === 'followed')) throw error
    }
  })

export const useUnfollow = () =>
  useInboxMutation(async (id: string) => {
    try {
      const { response } = await getFollow({ path: { id }, throwOnError: true })
      const headers = { 'If-Match': response.headers.get('ETag') ?? undefined }
      await deleteFollow({ path: { id }, headers, throwOnError: true })
    } catch (error) {
      if (!isApiError(error, 404)) throw error
    }
  })

export const useReadUpTo = () =>
  useInboxMutation((upTo: number) => setInboxReadMark({ body: { upTo }, throwOnError: true }))

export const useReadOne = () =>
  useInboxMutation((id: string) => markInboxEntryRead({ path: { id }, throwOnError: true }))

export const useChooseLetters = () =>
  useInboxMutation((letters: LetterFrequency) => setNotificationSettings({ body: { letters }, throwOnError: true }))

/** Works for whoever has the secret of a letter, signed in or not. */
export const useUnsubscribe = () =>
  useInboxMutation((code: string) => unsubscribeLetters({ path: { code }, throwOnError: true }))
