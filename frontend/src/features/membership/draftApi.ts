import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  createMembership,
  deleteMembership,
  getMembership,
  listMemberships,
  type Membership,
  transitionMembership,
  updateMembership,
} from '@/api/generated'
import { isApiError } from '@/api/problem'
import { type Answers, draftChange, toAnswers, toNewMembership } from './form/application'

/** The draft of an application as the server keeps it, with the version that a change must name. */
export interface Draft {
  membership: Membership
  etag: string | undefined
}

/** A city has one draft for a network at most; null where there is none. */
export const draftQuery = (city: string, network: string) =>
  queryOptions({
    queryKey: ['memberships', 'draft', city, network],
    queryFn: async (): Promise<Draft | null> => {
      const query = { city, network, state: 'DRAFT' as const, limit: 1 }
      const [found] = (await listMemberships({ query, throwOnError: true })).data.items
      return found ? asDraft(await getMembership({ path: { id: found.id }, throwOnError: true })) : null
    },
    staleTime: 0,
  })

/** The latest application of a city to a network, or membership in it, that is over: a new one may begin from its words. */
export const earlierQuery = (city: string, network: string) =>
  queryOptions({
    queryKey: ['memberships', 'earlier', city, network],
    queryFn: async () => {
      const lists = await Promise.all(
        (['WITHDRAWN', 'DECLINED'] as const).map((state) =>
          listMemberships({ query: { city, network, state, limit: 200 }, throwOnError: true }),
        ),
      )
      const over = lists.flatMap(({ data }) => data.items)
      const [latest] = over.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      return latest ? (await getMembership({ path: { id: latest.id }, throwOnError: true })).data : null
    },
    staleTime: 0,
  })

/** One save at a time for an application; each begins from what the one before it left. */
export function useSaveDraft(city: string, network: string) {
  const queryClient = useQueryClient()
  const { queryKey } = draftQuery(city, network)
  return useMutation({
    scope: { id: queryKey.join(' ') },
    mutationFn: (answers: Answers) => save(city, network, answers, queryClient.getQueryData(queryKey)),
    onSuccess: (draft) => {
      queryClient.setQueryData(queryKey, draft)
      void queryClient.invalidateQueries({ queryKey: ['memberships', 'applications'] })
    },
  })
}

async function save(city: string, network: string, answers: Answers, draft: Draft | null | undefined) {
  if (!draft) return create(city, network, answers)
  const change = draftChange(toAnswers(draft.membership), answers)
  if (change === 'none') return draft
  if (change === 'replace') {
    await remove(draft)
    return create(city, network, answers)
  }
  const body = { motivation: answers.motivation.trim() || null }
  const address = { path: { id: draft.membership.id }, headers: { 'If-Match': draft.etag } }
  try {
    return asDraft(await updateMembership({ ...address, body, throwOnError: true }))
  } catch (failure) {
    if (isApiError(failure, 404)) return create(city, network, answers)
    throw failure
  }
}

/** The city meant another network: what was written goes over, and the first draft is gone. */
export function useMoveDraft(city: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ from, to }: { from: string; to: string }) => {
      const [draft, there] = await Promise.all([from, to].map((slug) => queryClient.fetchQuery(draftQuery(city, slug))))
      if (!draft || there) return
      await create(city, to, toAnswers(draft.membership))
      await remove(draft)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['memberships'] }),
  })
}

export function useDiscardDraft() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: remove,
    onSuccess: (_, draft) => queryClient.setQueryData(keyOf(draft), null),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['memberships', 'applications'] }),
  })
}

export function useSubmitDraft() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ membership: { id }, etag }: Draft) =>
      transitionMembership({
        path: { id },
        body: { to: 'SUBMITTED' },
        headers: { 'If-Match': etag },
        throwOnError: true,
      }),
    onSuccess: (_, draft) => {
      queryClient.setQueryData(keyOf(draft), null)
      return Promise.all(
        ['memberships', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      )
    },
  })
}

function keyOf({ membership: { city, network } }: Draft) {
  return draftQuery(city.slug, network.slug).queryKey
}

async function create(city: string, network: string, answers: Answers): Promise<Draft> {
  return asDraft(await createMembership({ body: toNewMembership(city, network, answers), throwOnError: true }))
}

/** Gone already is gone. */
async function remove({ membership: { id }, etag }: Draft) {
  try {
    await deleteMembership({ path: { id }, headers: { 'If-Match': etag }, throwOnError: true })
  } catch (failure) {
    if (!isApiError(failure, 404)) throw failure
  }
}

function asDraft({ data, response }: { data: Membership; response: Response }): Draft {
  return { membership: data, etag: response.headers.get('ETag') ?? undefined }
}
