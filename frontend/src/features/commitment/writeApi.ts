import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type Commitment,
  type CommitmentCreate,
  type CommitmentPatch,
  type CommitmentRevisionCreate,
  type CommitmentTransitionRequest,
  createCommitment,
  createCommitmentRevision,
  deleteCommitment,
  endCommitmentHold,
  getCommitmentRevision,
  setCommitmentHold,
  setCommitmentReviewer,
  transitionCommitment,
  transitionCommitmentRevision,
  updateCommitment,
} from '@/api/generated'
import { commitmentQuery } from './api'

/** A commitment with the version that a change must name. */
export interface Held {
  commitment: Commitment
  etag: string | undefined
}

export function useCreateCommitment() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: CommitmentCreate) => asHeld(await createCommitment({ body, throwOnError: true })),
    onSuccess: (held) => keep(queryClient, held),
  })
}

/** One save at a time; each begins from what the one before it left. */
export function useSaveCommitment(id: string) {
  const queryClient = useQueryClient()
  const { queryKey } = commitmentQuery(id)
  return useMutation({
    scope: { id: queryKey.join(' ') },
    mutationFn: async (change: (commitment: Commitment) => CommitmentPatch | undefined): Promise<Held> => {
      const held = queryClient.getQueryData(queryKey)
      if (!held) throw new Error('There is no commitment to save')
      const body = change(held.commitment)
      if (!body) return held
      return asHeld(
        await updateCommitment({ path: { id }, body, headers: { 'If-Match': held.etag }, throwOnError: true }),
      )
    },
    onSuccess: (held) => queryClient.setQueryData(queryKey, held),
  })
}

/** Saves what changed, on condition that the record is still the version it was read as. */
export function useUpdateCommitment(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ patch, etag }: { patch: CommitmentPatch; etag: string | undefined }) =>
      asHeld(await updateCommitment({ path: { id }, body: patch, headers: { 'If-Match': etag }, throwOnError: true })),
    onSuccess: (held) => keep(queryClient, held),
  })
}

export function useDiscardCommitment() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ commitment: { id }, etag }: Held) =>
      deleteCommitment({ path: { id }, headers: { 'If-Match': etag }, throwOnError: true }),
    onSettled: () => readAnew(queryClient),
  })
}

interface Move {
  body: CommitmentTransitionRequest
  etag: string | undefined
}

/** Submits, publishes, gives back or withdraws. */
export function useTransitionCommitment(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ body, etag }: Move) =>
      asHeld(await transitionCommitment({ path: { id }, body, headers: { 'If-Match': etag }, throwOnError: true })),
    onSuccess: (held) => keep(queryClient, held),
  })
}

export function useProposeRevision(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: CommitmentRevisionCreate) =>
      createCommitmentRevision({ path: { id }, body, throwOnError: true }),
    onSuccess: () => readAnew(queryClient),
  })
}

/** Accepts, declines or takes back a proposed revision as it is now. */
export function useDecideRevision() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, to, note }: { id: string; to: string; note?: string | undefined }) => {
      const { response } = await getCommitmentRevision({ path: { id }, throwOnError: true })
      const headers = { 'If-Match': response.headers.get('ETag') ?? undefined }
      const body = { to, ...(note ? { note } : {}) }
      return transitionCommitmentRevision({ path: { id }, body, headers, throwOnError: true })
    },
    onSuccess: () => readAnew(queryClient),
  })
}

interface Care {
  etag: string | undefined
  /** Which network is to review it. */
  reviewer?: string
  /** Why it is put on hold; taken off hold where nothing of both is said. */
  note?: string
}

/** What the secretariat does beside the review: hands it on, puts it on hold, takes it off. */
export function useCareForCommitment(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ etag, reviewer, note }: Care): Promise<unknown> => {
      const to = { path: { id }, headers: { 'If-Match': etag }, throwOnError: true } as const
      if (reviewer) return setCommitmentReviewer({ ...to, body: { network: reviewer } })
      return note ? setCommitmentHold({ ...to, body: { note } }) : endCommitmentHold(to)
    },
    onSuccess: () => readAnew(queryClient),
  })
}

function keep(queryClient: QueryClient, held: Held) {
  queryClient.setQueryData(commitmentQuery(held.commitment.id).queryKey, held)
  readAnew(queryClient, held.commitment.id)
}

/** Afterwards everything that tells of commitments is read anew, but the one that was just answered. */
function readAnew(queryClient: QueryClient, known?: string) {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name, what, id] }) => name === 'commitments' && !(what === 'one' && id === known),
  })
  void queryClient.invalidateQueries({ queryKey: ['activities'] })
}

function asHeld({ data, response }: { data: Commitment; response: Response }): Held {
  return { commitment: data, etag: response.headers.get('ETag') ?? undefined }
}
