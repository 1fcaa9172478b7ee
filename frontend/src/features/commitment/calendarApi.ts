import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  createCalendarAddress,
  deleteCalendarAddress,
  getCalendarAddress,
  listCalendarAddresses,
} from '@/api/generated'

/** The secret calendar addresses that whoever is signed in has made for a city; the secrets are not told again. */
export const calendarAddressesQuery = (city: string) =>
  queryOptions({
    queryKey: ['calendar-addresses', city],
    queryFn: async () => {
      const { items } = (await listCalendarAddresses({ query: { limit: 50 }, throwOnError: true })).data
      return items.filter((address) => address.city === city)
    },
    staleTime: 0,
  })

/** Makes an address, and gives that under which a calendar program finds the deadlines of the city. */
export function useMakeCalendarAddress(city: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (label: string) => {
      const { address = '' } = (await createCalendarAddress({ body: { label, city }, throwOnError: true })).data
      return address.replace(/agenda\.ics$/, 'deadlines.ics')
    },
    onSuccess: () => queryClient.invalidateQueries(calendarAddressesQuery(city)),
  })
}

export function useRevokeCalendarAddress(city: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) => {
      const { response } = await getCalendarAddress({ path: { id }, throwOnError: true })
      const headers = { 'If-Match': response.headers.get('ETag') ?? undefined }
      return deleteCalendarAddress({ path: { id }, headers, throwOnError: true })
    },
    onSuccess: () => queryClient.invalidateQueries(calendarAddressesQuery(city)),
  })
}
