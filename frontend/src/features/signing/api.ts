import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import {
  type Adherence,
  type AdherencePatch,
  type AdherenceTransitionRequest,
  createAdherence,
  deleteAdherence,
  getAdherence,
  listAdherences,
  type PaperSignatureCreate,
  recordPaperSignature,
  transitionAdherence,
  updateAdherence,
} from '@/api/generated'
import { declarationQuery } from '@/features/declaration/public/queries'

/** A signature while it is prepared, as the server keeps it, with the version that a change must name. */
export interface Draft {
  adherence: Adherence
  etag: string | undefined
}

/** A city prepares one signature of a declaration at a time; null where it has not begun. */
export const draftQuery = (declaration: string, city: string) =>
  queryOptions({
    queryKey: ['adherences', 'draft', declaration, city],
    queryFn: async (): Promise<Draft | null> => {
      const query = { declaration, city, state: 'DRAFT' as const, limit: 1 }
      const [found] = (await listAdherences({ query, throwOnError: true })).data.items
      return found ? asDraft(await getAdherence({ path: { id: found.id }, throwOnError: true })) : null
    },
    staleTime: 0,
    gcTime: 0,
  })

/** The signature of a city that stands under a declaration; null where there is none. */
export const standingQuery = (declaration: string, city: string) =>
  queryOptions({
    queryKey: ['adherences', 'standing', declaration, city],
    queryFn: async () => {
      const query = { declaration, city, state: 'SIGNED' as const, limit: 1 }
      return (await listAdherences({ query, throwOnError: true })).data.items[0] ?? null
    },
    staleTime: 0,
  })

/**
 * Reads anew what a signature rests on: meanwhile a deputy may have signed, or the network closed or corrected it. Gives
 * nothing where that cannot be read now.
 */
export function useReadAnew(declaration: string, city: string) {
  const queryClient = useQueryClient()
  return useCallback(async () => {
    try {
      const [standing, now] = await Promise.all([
        queryClient.fetchQuery(standingQuery(declaration, city)),
        queryClient.fetchQuery({ ...declarationQuery(declaration), staleTime: 0 }),
      ])
      // Last: a draft that is gone because it was signed must not look as if nothing had been begun.
      const draft = await queryClient.fetchQuery(draftQuery(declaration, city))
      return { draft, canSign: standing === null && now.state === 'OPEN' && draft !== null }
    } catch {
      return undefined
    }
  }, [queryClient, declaration, city])
}

export function useBegin(declaration: string, city: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (language: string) =>
      asDraft(await createAdherence({ path: { slug: declaration }, body: { city, language }, throwOnError: true })),
    onSuccess: (draft) => {
      queryClient.setQueryData(draftQuery(declaration, city).queryKey, draft)
      void queryClient.invalidateQueries({ queryKey: ['adherences', 'drafts'] })
    },
  })
}

/** One save at a time; each begins from what the one before it left. */
export function useSaveDraft(declaration: string, city: string) {
  const queryClient = useQueryClient()
  const { queryKey } = draftQuery(declaration, city)
  return useMutation({
    scope: { id: queryKey.join(' ') },
    mutationFn: async (change: (adherence: Adherence) => AdherencePatch | undefined): Promise<Draft> => {
      const draft = queryClient.getQueryData(queryKey)
      if (!draft) throw new Error('There is no draft to save')
      const body = change(draft.adherence)
      if (!body) return draft
      const address = { path: { id: draft.adherence.id }, headers: { 'If-Match': draft.etag } }
      return asDraft(await updateAdherence({ ...address, body, throwOnError: true }))
    },
    onSuccess: (draft) => queryClient.setQueryData(queryKey, draft),
  })
}

export function useDiscardDraft() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ adherence: { id }, etag }: Draft) =>
      deleteAdherence({ path: { id }, headers: { 'If-Match': etag }, throwOnError: true }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['adherences'] }),
  })
}

interface Move {
  id: string
  etag: string | undefined
  body: AdherenceTransitionRequest
}

/** Signs or withdraws; afterwards everything that tells of signatures is read anew. */
export function useTransitionAdherence() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, etag, body }: Move) =>
      (await transitionAdherence({ path: { id }, body, headers: { 'If-Match': etag }, throwOnError: true })).data,
    onSuccess: () => {
      for (const name of ['adherences', 'declarations', 'activities'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}

/** Enters a signature that was given on paper; afterwards everything that tells of signatures is read anew. */
export function useRecordPaperSignature(slug: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: PaperSignatureCreate) =>
      (await recordPaperSignature({ path: { slug }, body, throwOnError: true })).data,
    onSuccess: () => {
      for (const name of ['adherences', 'declarations', 'activities'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}

function asDraft({ data, response }: { data: Adherence; response: Response }): Draft {
  return { adherence: data, etag: response.headers.get('ETag') ?? undefined }
}
