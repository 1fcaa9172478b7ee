import { queryOptions } from '@tanstack/react-query'
import { getMeeting, listMeetingDocuments } from '@/api/generated'

export const meetingQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'one', slug],
    queryFn: async () => (await getMeeting({ path: { slug }, throwOnError: true })).data,
  })

export const meetingDocumentsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['meetings', 'documents', slug],
    queryFn: async () => (await listMeetingDocuments({ path: { slug }, throwOnError: true })).data.items,
  })
