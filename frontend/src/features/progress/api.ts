import { queryOptions } from '@tanstack/react-query'
import {
  type FigureDimension,
  getCommitmentFigures,
  getProgressReport,
  getReportSchedule,
  listEvidence,
  listExtensionRequests,
  listLateCities,
  listProgressReportActions,
  listProgressReportReviews,
  listProgressReports,
  listReviewQueue,
} from '@/api/generated'

/** The reports on a commitment that whoever asks may know of, the last first. */
export const reportsQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['reports', 'of', commitment],
    queryFn: async () => (await listProgressReports({ path: { id: commitment }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** A report with the version that a change must name. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'one', id],
    queryFn: async () => {
      const { data, response } = await getProgressReport({ path: { id }, throwOnError: true })
      return { report: data, etag: response.headers.get('ETag') ?? undefined }
    },
    staleTime: 0,
  })

export const reportActionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'actions', id],
    queryFn: async () => (await listProgressReportActions({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export const reportReviewsQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'reviews', id],
    queryFn: async () => (await listProgressReportReviews({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** The wishes for more time; for the two sides of the review. */
export const extensionsQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['reports', 'extensions', commitment],
    queryFn: async () => (await listExtensionRequests({ path: { id: commitment }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** All that waits for whoever reviews, the oldest first. */
export const reviewQueueQuery = queryOptions({
  queryKey: ['reports', 'queue'],
  queryFn: async () => (await listReviewQueue({ query: { limit: 200 }, throwOnError: true })).data.items,
  staleTime: 0,
})

/** Published commitments, counted by something, of all networks or of one with those within it; worked out each minute. */
export const figuresQuery = (by: FigureDimension, network: string | undefined) =>
  queryOptions({
    queryKey: ['reports', 'figures', by, network],
    queryFn: async () =>
      (await getCommitmentFigures({ query: network ? { by, network } : { by }, throwOnError: true })).data,
  })

/** What comes when until the next report on a commitment. */
export const scheduleQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['reports', 'schedule', commitment],
    queryFn: async () => (await getReportSchedule({ path: { id: commitment }, throwOnError: true })).data,
    staleTime: 0,
  })

/** What shows that a report is true. */
export const evidenceQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', 'evidence', report],
    queryFn: async () => (await listEvidence({ path: { id: report }, throwOnError: true })).data.items,
  })

/** The cities of a network, and of those within it, that are late with a report: the latest first. */
export const lateCitiesQuery = (network: string) =>
  queryOptions({
    queryKey: ['reports', 'late', network],
    queryFn: async () => (await listLateCities({ path: { slug: network }, throwOnError: true })).data.items,
  })
