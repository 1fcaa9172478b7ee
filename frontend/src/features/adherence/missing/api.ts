import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import {
  exportNonSignatoriesCsv,
  exportNonSignatoriesXlsx,
  listNonSignatories,
  listSignatureReminders,
  sendSignatureReminder,
} from '@/api/generated'
import { searchOf } from '@/lib/search'

/** What the address of the list may say; what makes no sense is dropped. */
export const readMissingFilters = searchOf(() =>
  z.object({
    q: z.catch(z.optional(z.coerce.string().check(z.trim(), z.minLength(2), z.maxLength(100))), undefined),
    country: z.catch(z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))), undefined),
  }),
)

export type MissingFilters = ReturnType<typeof readMissingFilters>

export const nonSignatoriesQuery = (slug: string, filters: MissingFilters) =>
  infiniteQueryOptions({
    queryKey: ['adherences', 'missing', slug, filters],
    queryFn: async ({ pageParam }) => {
      const query = { ...filters, limit: 100, count: 'exact' as const, cursor: pageParam }
      return (await listNonSignatories({ path: { slug }, query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** All that the filters leave, as a file. */
export async function exportMissing(slug: string, query: MissingFilters, format: 'csv' | 'xlsx') {
  const exportTable = format === 'csv' ? exportNonSignatoriesCsv : exportNonSignatoriesXlsx
  return (await exportTable({ path: { slug }, query, parseAs: 'blob', throwOnError: true })).data as Blob
}

/** When the members were reminded, the last first. */
export const remindersQuery = (slug: string) =>
  queryOptions({
    queryKey: ['adherences', 'reminders', slug],
    queryFn: async () => (await listSignatureReminders({ path: { slug }, throwOnError: true })).data.items,
  })

/** Reminds all of them, and gives how many they are. */
export function useRemind(slug: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (note: string) => {
      const body = note.trim() ? { note: note.trim() } : {}
      return (await sendSignatureReminder({ path: { slug }, body, throwOnError: true })).data.cities
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: remindersQuery(slug).queryKey }),
  })
}
