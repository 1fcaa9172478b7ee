import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  createSession,
  deleteSession,
  getSession,
  importSessions,
  listSessionActions,
  listSessionSpeakers,
  type SessionCreate,
  type SessionPatch,
  type TransitionRequest,
  transitionSession,
  updateSession,
} from '@/api/generated'
import { type EventKey, namedBy } from '@/features/registration/public/events'

type Etag = string | undefined

/** A session with the version that a change must name. */
export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', 'one', id],
    queryFn: async () => {
      const { data, response } = await getSession({ path: { id }, throwOnError: true })
      return { session: data, etag: response.headers.get('ETag') ?? undefined }
    },
    staleTime: 0,
  })

/** A session to be changed, with the speakers as only those who run the event may know them. */
export const sessionToEditQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', 'edit', id],
    queryFn: async () => {
      const { data, response } = await getSession({ path: { id }, throwOnError: true })
      const speakers = (await listSessionSpeakers({ path: { id }, throwOnError: true })).data.items
      return { session: { ...data, speakers }, etag: response.headers.get('ETag') ?? undefined }
    },
    staleTime: 0,
  })

/** What the caller may do to a session: asked only by whoever is signed in. */
export const sessionActionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', 'actions', id],
    queryFn: async () => (await listSessionActions({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export function useCreateSession() {
  return useChanging((body: SessionCreate) => createSession({ body, throwOnError: true }))
}

/** Saves what changed, on condition that the session is still the version it was read as. */
export function useUpdateSession(id: string) {
  return useChanging(({ patch, etag }: { patch: SessionPatch; etag: Etag }) =>
    updateSession({ path: { id }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

export function useTransitionSession(id: string) {
  return useChanging(({ body, etag }: { body: TransitionRequest; etag: Etag }) =>
    transitionSession({ path: { id }, body, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

/** Its page is gone with it: whoever calls this leaves it before anything is read again. */
export function removeSession(id: string, etag: Etag) {
  return deleteSession({ path: { id }, headers: { 'If-Match': etag }, throwOnError: true })
}

/** A programme as a file, and how it is to be read. */
export interface ProgrammeFile {
  content: Blob
  type: 'text/csv' | 'application/xml' | 'application/json'
  language: string
  /** When all its speakers had agreed to be named; empty where that is not known. */
  consentedOn: string
}

/** How a file is understood or, without `dryRun`, what was taken in. */
export async function readFile(event: EventKey, file: ProgrammeFile, dryRun: boolean) {
  const { content, type, language, consentedOn } = file
  const query = { ...namedBy(event), dryRun, language, ...(consentedOn && { consentedOn }) }
  const sent = { query, body: content, headers: { 'Content-Type': type }, bodySerializer: null, throwOnError: true }
  return (await importSessions(sent as Parameters<typeof importSessions<true>>[0])).data
}

export function useTakeIn(event: EventKey) {
  return useChanging((file: ProgrammeFile) => readFile(event, file, false))
}

/** Afterwards everything that tells of programmes is read anew. */
export function useChanging<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(['programme', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] }))),
  })
}
