import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  createNetwork,
  getNetwork,
  listNetworkActions,
  listNetworks,
  type NetworkCreate,
  type NetworkPatch,
  updateNetwork,
} from '@/api/generated'

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

/** What the caller may do to a network: asked only by whoever is signed in. */
export const networkActionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['networks', slug, 'actions'],
    queryFn: async () => (await listNetworkActions({ path: { slug }, throwOnError: true })).data.items,
  })

/** The day it is at the secretariat of a network, as the service reckons it: asked by whoever decides and enters a day. */
export const networkTodayQuery = (slug: string) =>
  queryOptions({
    queryKey: ['networks', slug, 'today'],
    queryFn: async () => (await listNetworkActions({ path: { slug }, throwOnError: true })).data.today ?? null,
    staleTime: 60_000,
  })

/** Saves what changed, on condition that the record is still the version it was read as. */
export function useUpdateNetwork(slug: string) {
  return useNetworkMutation(({ patch, etag }: { patch: NetworkPatch; etag: string | undefined }) =>
    updateNetwork({ path: { slug }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
}

export function useCreateNetwork() {
  return useNetworkMutation((body: NetworkCreate) => createNetwork({ body, throwOnError: true }))
}

function useNetworkMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all(['networks', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] }))),
  })
}
