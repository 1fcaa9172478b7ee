import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type ConferenceCopyCreate,
  type ConferenceCreate,
  type ConferencePatch,
  copyConference,
  createConference,
  createSeries,
  deleteConference,
  type SeriesCreate,
  type SeriesPatch,
  type TransitionRequest,
  transitionConference,
  updateConference,
  updateSeries,
} from '@/api/generated'

type Etag = string | undefined

export function useCreateConference() {
  return useChange((body: ConferenceCreate) => createConference({ body, throwOnError: true }))
}

/** Begins the next edition from this one. */
export function useCopyConference(slug: string) {
  return useChange(
    async (body: ConferenceCopyCreate) => (await copyConference({ path: { slug }, body, throwOnError: true })).data,
  )
}

/** Saves what changed, on condition that the record is still the version it was read as. */
export function useUpdateConference(slug: string) {
  return useChange(({ patch, etag }: { patch: ConferencePatch; etag: Etag }) =>
    updateConference({ path: { slug }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

export function useTransitionConference(slug: string) {
  return useChange(({ body, etag }: { body: TransitionRequest; etag: Etag }) =>
    transitionConference({ path: { slug }, body, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

/** Its page is gone with it: whoever calls this leaves it before anything is read again. */
export function removeConference(slug: string, etag: Etag) {
  return deleteConference({ path: { slug }, headers: { 'If-Match': etag }, throwOnError: true })
}

export function useCreateSeries() {
  return useChange((body: SeriesCreate) => createSeries({ body, throwOnError: true }))
}

export function useUpdateSeries(slug: string) {
  return useChange(({ patch, etag }: { patch: SeriesPatch; etag: Etag }) =>
    updateSeries({ path: { slug }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

function useChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all(
        ['conferences', 'series', 'agenda', 'activities'].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  })
}
