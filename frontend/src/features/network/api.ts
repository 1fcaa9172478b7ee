import { queryOptions } from '@tanstack/react-query'
import { getNetwork, listNetworks } from '@/api/generated'

/** All networks: there are some dozens, and every page needs to know which is part of which. */
export const networksQuery = queryOptions({
  queryKey: ['networks'],
  queryFn: async () => {
    const { data } = await listNetworks({ query: { limit: 200 }, throwOnError: true })
    return data.items
  },
  staleTime: 10 * 60_000,
})

/** A network with the version that a change must name. */
export const networkQuery = (slug: string) =>
  queryOptions({
    queryKey: ['networks', slug],
    queryFn: async () => {
      const { data, response } = await getNetwork({ path: { slug }, throwOnError: true })
      return { network: data, etag: response.headers.get('ETag') ?? undefined }
    },
  })
