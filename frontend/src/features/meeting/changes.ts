import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type AgendaItemCreate,
  type AgendaItemPatch,
  addMeetingDocument,
  addMeetingItem,
  copyMeeting,
  createMeeting,
  deleteMeeting,
  deleteMeetingJoinLink,
  importMeetings,
  type JoinLink,
  type MeetingCopyCreate,
  type MeetingCreate,
  type MeetingDocumentCreate,
  type MeetingDocumentPatch,
  type MeetingPatch,
  removeMeetingDocument,
  removeMeetingItem,
  setMeetingJoinLink,
  type TransitionRequest,
  transitionMeeting,
  updateMeeting,
  updateMeetingDocument,
  updateMeetingItem,
} from '@/api/generated'
import { type Etag, etagOf } from './api'

export function useCreateMeeting() {
  return useChanging(async (body: MeetingCreate) => {
    const { data, response } = await createMeeting({ body, throwOnError: true })
    return { slug: data.slug, etag: etagOf(response) }
  })
}

export interface MeetingChange {
  meeting?: MeetingPatch
  /** Null takes the link away. */
  join?: JoinLink | null
}

/** Saves what changed: first the meeting, then its link, each on condition that nobody was faster. */
export function useUpdateMeeting(slug: string) {
  return useChanging(async ({ patch, etag }: { patch: MeetingChange; etag: Etag }) => {
    let version = etag
    if (patch.meeting) {
      const headers = { 'If-Match': etag }
      const answer = await updateMeeting({ path: { slug }, body: patch.meeting, headers, throwOnError: true })
      version = etagOf(answer.response)
    }
    if (patch.join !== undefined) await saveJoinLink(slug, patch.join, version)
  })
}

export async function saveJoinLink(slug: string, join: JoinLink | null, etag: Etag) {
  const headers = { 'If-Match': etag }
  if (join) await setMeetingJoinLink({ path: { slug }, body: join, headers, throwOnError: true })
  else await deleteMeetingJoinLink({ path: { slug }, headers, throwOnError: true })
}

export function useTransitionMeeting(slug: string) {
  return useChanging(({ body, etag }: { body: TransitionRequest; etag: Etag }) =>
    transitionMeeting({ path: { slug }, body, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

/** Takes it away; what shows it must be left before the lists are read again. */
export function removeMeeting(slug: string, etag: Etag) {
  return deleteMeeting({ path: { slug }, headers: { 'If-Match': etag }, throwOnError: true })
}

export function useCopyMeeting(slug: string) {
  return useChanging(
    async (body: MeetingCopyCreate) => (await copyMeeting({ path: { slug }, body, throwOnError: true })).data,
  )
}

/** Says how a table is understood; unless it is a dry run, enters it. */
export async function readTable(network: string, table: Blob, language: string, dryRun: boolean) {
  const query = { dryRun, language }
  return (await importMeetings({ path: { slug: network }, query, body: table, throwOnError: true })).data
}

export function useEnterTable(network: string) {
  return useChanging(({ table, language }: { table: Blob; language: string }) =>
    readTable(network, table, language, false),
  )
}

export function useAddItem(slug: string) {
  return useChanging((body: AgendaItemCreate) => addMeetingItem({ path: { slug }, body, throwOnError: true }))
}

export function useUpdateItem(slug: string, id: string) {
  return useChanging(({ patch, etag }: { patch: AgendaItemPatch; etag: Etag }) =>
    updateMeetingItem({ path: { slug, id }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

export function useRemoveItem(slug: string, id: string) {
  return useChanging((etag: Etag) =>
    removeMeetingItem({ path: { slug, id }, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

export function useAddDocument(slug: string) {
  return useChanging((body: MeetingDocumentCreate) => addMeetingDocument({ path: { slug }, body, throwOnError: true }))
}

export function useUpdateDocument(slug: string, id: string) {
  return useChanging(({ patch, etag }: { patch: MeetingDocumentPatch; etag: Etag }) =>
    updateMeetingDocument({ path: { slug, id }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

export function useRemoveDocument(slug: string, id: string) {
  return useChanging((etag: Etag) =>
    removeMeetingDocument({ path: { slug, id }, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

/** Also after a refusal everything about meetings is read again: it may be that someone else was first. */
function useChanging<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(
        ['meetings', 'agenda', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      ),
  })
}
