import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  createEvidence,
  createExtensionRequest,
  createProgressReport,
  createProgressReportAcceptance,
  deleteEvidence,
  deleteProgressReport,
  type EvidenceCreate,
  getExtensionRequest,
  getProgressReportStart,
  type ProgressReport,
  type ProgressReportPatch,
  type ProgressReportTransitionRequest,
  transitionExtensionRequest,
  transitionProgressReport,
  updateProgressReport,
} from '@/api/generated'
import { reportQuery } from './api'

/** A report with the version that a change must name. */
export interface Held {
  report: ProgressReport
  etag: string | undefined
}

/** Begins a report with what the last one said. */
export function useBeginReport(commitment: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const path = { id: commitment }
      const { last: _last, ...start } = (await getProgressReportStart({ path, throwOnError: true })).data
      return asHeld(await createProgressReport({ path, body: start, throwOnError: true }))
    },
    onSuccess: (held) => keep(queryClient, held),
  })
}

/** One save at a time; each begins from what the one before it left. */
export function useSaveReport(id: string) {
  const queryClient = useQueryClient()
  const { queryKey } = reportQuery(id)
  return useMutation({
    scope: { id: queryKey.join(' ') },
    mutationFn: async (change: (report: ProgressReport) => ProgressReportPatch | undefined): Promise<Held> => {
      const held = queryClient.getQueryData(queryKey)
      if (!held) throw new Error('There is no report to save')
      const body = change(held.report)
      if (!body) return held
      return asHeld(
        await updateProgressReport({ path: { id }, body, headers: { 'If-Match': held.etag }, throwOnError: true }),
      )
    },
    onSuccess: (held) => queryClient.setQueryData(queryKey, held),
  })
}

export function useDiscardReport() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ report: { id }, etag }: Held) =>
      deleteProgressReport({ path: { id }, headers: { 'If-Match': etag }, throwOnError: true }),
    onSettled: () => readAnew(queryClient),
  })
}

export function useTransitionReport(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ body, etag }: { body: ProgressReportTransitionRequest; etag: string | undefined }) =>
      asHeld(await transitionProgressReport({ path: { id }, body, headers: { 'If-Match': etag }, throwOnError: true })),
    onSuccess: (held) => keep(queryClient, held),
  })
}

/** Accepts all of these reports, or none. */
export function useAcceptReports() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (reports: string[]) => createProgressReportAcceptance({ body: { reports }, throwOnError: true }),
    onSuccess: () => readAnew(queryClient),
  })
}

/** Adds evidence, or takes a piece away; the report is another version then, and is read anew. */
export function useEvidence(id: string) {
  const queryClient = useQueryClient()
  const query = reportQuery(id)
  return useMutation({
    scope: { id: query.queryKey.join(' ') },
    mutationFn: async (change: { add: EvidenceCreate } | { remove: string }) => {
      if ('add' in change) await createEvidence({ path: { id }, body: change.add, throwOnError: true })
      else {
        const etag = queryClient.getQueryData(query.queryKey)?.etag
        await deleteEvidence({ path: { id: change.remove }, headers: { 'If-Match': etag }, throwOnError: true })
      }
      return queryClient.fetchQuery({ ...query, staleTime: 0 })
    },
  })
}

export function useAskForTime(commitment: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { months: number; reason: string }) =>
      createExtensionRequest({ path: { id: commitment }, body, throwOnError: true }),
    onSuccess: () => readAnew(queryClient),
  })
}

/** Grants, declines or takes back a wish for more time as it is now. */
export function useDecideExtension() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, to, note }: { id: string; to: string; note?: string | undefined }) => {
      const { response } = await getExtensionRequest({ path: { id }, throwOnError: true })
      const headers = { 'If-Match': response.headers.get('ETag') ?? undefined }
      return transitionExtensionRequest({
        path: { id },
        body: { to, ...(note ? { note } : {}) },
        headers,
        throwOnError: true,
      })
    },
    onSuccess: () => readAnew(queryClient),
  })
}

function keep(queryClient: QueryClient, held: Held) {
  queryClient.setQueryData(reportQuery(held.report.id).queryKey, held)
  readAnew(queryClient, held.report.id)
}

/** Afterwards everything that tells of reports and of what they are on is read anew, but the one that was just answered. */
function readAnew(queryClient: QueryClient, known?: string) {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name, what, id] }) =>
      name === 'commitments' || (name === 'reports' && !(what === 'one' && id === known)),
  })
  void queryClient.invalidateQueries({ queryKey: ['activities'] })
}

function asHeld({ data, response }: { data: ProgressReport; response: Response }): Held {
  return { report: data, etag: response.headers.get('ETag') ?? undefined }
}
