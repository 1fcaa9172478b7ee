import { queryOptions } from '@tanstack/react-query'
import { listConferences, listSeries } from '@/api/generated'

// Apart from the rest: pages of cities and networks need no more than this.

/** What a city hosts or hosted, the latest first. */
export const hostedQuery = (city: string) =>
  queryOptions({
    queryKey: ['conferences', 'city', city],
    queryFn: async () => (await listConferences({ query: { city, limit: 50 }, throwOnError: true })).data.items,
  })

/** The conferences of a network that lie ahead or are the latest, the latest first. */
export const latestQuery = (network: string) =>
  queryOptions({
    queryKey: ['conferences', 'network', network],
    queryFn: async () => (await listConferences({ query: { network, limit: 4 }, throwOnError: true })).data.items,
  })

/** All conferences of a network alone, the latest first. */
export const conferencesOfQuery = (network: string) =>
  queryOptions({
    queryKey: ['conferences', 'of', network],
    queryFn: async () =>
      (await listConferences({ query: { network, below: false, limit: 200 }, throwOnError: true })).data.items,
  })

/** The series of a network alone. */
export const seriesOfQuery = (network: string) =>
  queryOptions({
    queryKey: ['series', 'network', network],
    queryFn: async () =>
      (await listSeries({ query: { network, below: false, limit: 200 }, throwOnError: true })).data.items,
  })
