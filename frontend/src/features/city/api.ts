import { queryOptions } from '@tanstack/react-query'
import { getCity, listCityActions } from '@/api/generated'

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
