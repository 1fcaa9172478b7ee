import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type ActionPointCreate,
  type ActionPointPatch,
  type AttendanceInput,
  approveMinutes,
  createActionPoint,
  createConferenceActionPoint,
  createDecision,
  type DecisionCreate,
  type DecisionPatch,
  deleteActionPoint,
  deleteDecision,
  exportActionPointsCsv,
  exportActionPointsXlsx,
  getActionPoint,
  getDecision,
  getMinutesDocumentDocx,
  getMinutesDocumentHtml,
  getMinutesDocumentPdf,
  type MinutesApprovalInput,
  type MinutesInput,
  setMeetingAttendance,
  setMinutes,
  type TransitionRequest,
  transitionActionPoint,
  updateActionPoint,
  updateDecision,
} from '@/api/generated'
import type { PaperFormat } from '@/ui/PaperLinks'
import { attendanceQuery, type Etag, etagOf, type PointFilter } from './api'

/** The same set as a table. */
export async function exportPoints(filter: PointFilter, format: 'csv' | 'xlsx') {
  const { sort: _, limit: __, cursor: ___, count: ____, ...query } = filter
  const exportTable = format === 'csv' ? exportActionPointsCsv : exportActionPointsXlsx
  return (await exportTable({ query, parseAs: 'blob', throwOnError: true })).data as Blob
}

/** Notes a city without reading everything again: many are noted one after the other. */
export function useSetAttendance(slug: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ city, body }: { city: string; body: AttendanceInput }) =>
      (await setMeetingAttendance({ path: { slug, city }, body, throwOnError: true })).data,
    onSuccess: (saved) => {
      queryClient.setQueryData(attendanceQuery(slug).queryKey, (before = []) => [
        ...before.filter(({ city }) => city.slug !== saved.city.slug),
        saved,
      ])
      void queryClient.invalidateQueries({ queryKey: ['meetings', 'gaps', slug] })
    },
  })
}

export function useSetMinutes(slug: string) {
  return useChanging(({ patch, etag }: { patch: MinutesInput; etag: Etag }) =>
    setMinutes({ path: { slug }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

export function useApproveMinutes(slug: string) {
  return useChanging((body: MinutesApprovalInput) => approveMinutes({ path: { slug }, body, throwOnError: true }))
}

export function useCreateDecision(slug: string) {
  return useChanging((body: DecisionCreate) => createDecision({ path: { slug }, body, throwOnError: true }))
}

export function useUpdateDecision(id: string) {
  return useChanging(({ patch, etag }: { patch: DecisionPatch; etag: Etag }) =>
    updateDecision({ path: { id }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

/** On the decision as it is now. */
export function useDeleteDecision(id: string) {
  return useChanging(async () => {
    const { response } = await getDecision({ path: { id }, throwOnError: true })
    await deleteDecision({ path: { id }, headers: { 'If-Match': etagOf(response) }, throwOnError: true })
  })
}

export function useCreatePoint(kind: 'meetings' | 'conferences', slug: string) {
  const create = kind === 'meetings' ? createActionPoint : createConferenceActionPoint
  return useChanging((body: ActionPointCreate) => create({ path: { slug }, body, throwOnError: true }))
}

export function useUpdatePoint(id: string) {
  return useChanging(({ patch, etag }: { patch: ActionPointPatch; etag: Etag }) =>
    updateActionPoint({ path: { id }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

/** On the action point as it is now. */
export function useDeletePoint(id: string) {
  return useChanging(async () => {
    const { response } = await getActionPoint({ path: { id }, throwOnError: true })
    await deleteActionPoint({ path: { id }, headers: { 'If-Match': etagOf(response) }, throwOnError: true })
  })
}

export function useTransitionPoint(id: string) {
  return useChanging(({ body, etag }: { body: TransitionRequest; etag: Etag }) =>
    transitionActionPoint({ path: { id }, body, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

const papers = { pdf: getMinutesDocumentPdf, docx: getMinutesDocumentDocx, html: getMinutesDocumentHtml }

/** Minutes as a file, for whoever may read them. */
export async function minutesPaper(slug: string, language: string, format: PaperFormat) {
  const options = { path: { slug }, query: { language }, parseAs: 'blob', throwOnError: true } as const
  return (await papers[format](options)).data as Blob
}

function useChanging<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(
        ['minutes', 'meetings', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      ),
  })
}
