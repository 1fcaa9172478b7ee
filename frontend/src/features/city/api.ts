import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type CityCreate,
  type CityPatch,
  createCity,
  getCity,
  listCities,
  listCityActions,
  updateCity,
} from '@/api/generated'

/** A city with the version that a change must name. */
export const cityQuery = (slug: string) =>
  queryOptions({
    queryKey: ['cities', 'one', slug],
    queryFn: async () => {
      const { data, response } = await getCity({ path: { slug }, throwOnError: true })
      return { city: data, etag: response.headers.get('ETag') ?? undefined }
    },
  })

/** What the caller may do to a city: asked only by whoever is signed in. */
export const cityActionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['cities', 'actions', slug],
    queryFn: async () => (await listCityActions({ path: { slug }, throwOnError: true })).data.items,
  })

/** The day it is where a city lies, as the service reckons it: asked by whoever acts for the city and enters a day. */
export const cityTodayQuery = (slug: string) =>
  queryOptions({
    queryKey: ['cities', 'today', slug],
    queryFn: async () => (await listCityActions({ path: { slug }, throwOnError: true })).data.today ?? null,
    staleTime: 60_000,
  })

/** Saves what changed, on condition that the record is still the version it was read as. */
export function useUpdateCity(slug: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ patch, etag }: { patch: CityPatch; etag: string | undefined }) =>
      updateCity({ path: { slug }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
    onSuccess: ({ data, response }) => {
      queryClient.setQueryData(cityQuery(slug).queryKey, {
        city: data,
        etag: response.headers.get('ETag') ?? undefined,
      })
      void queryClient.invalidateQueries({ queryKey: ['cities', 'list'] })
      void queryClient.invalidateQueries({ queryKey: ['cities', 'map'] })
      void queryClient.invalidateQueries({ queryKey: ['activities'] })
    },
  })
}

/** The cities whose name is like these words, the best first. */
export const citySearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['cities', 'search', q],
    queryFn: async () => (await listCities({ query: { q, limit: 20 }, throwOnError: true })).data.items,
  })

export function useCreateCity() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: CityCreate) => createCity({ body, throwOnError: true }),
    onSuccess: () =>
      Promise.all(['cities', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] }))),
  })
}
