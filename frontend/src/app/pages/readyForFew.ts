import type { QueryClient, QueryKey, UseQueryOptions } from '@tanstack/react-query'
import { cityCommitmentsQuery } from '@/features/commitment-entry/public/queries'
import { hostedQuery, latestQuery, seriesOfQuery } from '@/features/conference/public/queries'
import { attendedQuery } from '@/features/minutes/public/queries'
import { CityCommitments, CityConferences, CityMeetings, NetworkConferences } from './partsForFew'

/** A list that most pages have nothing in. Where it cannot be read, the page does without it instead of failing. */
const few = <Row, Key extends QueryKey>(queryClient: QueryClient, query: UseQueryOptions<Row[], Error, Row[], Key>) =>
  queryClient.ensureQueryData(query).catch(() => [])

/** What a city promised, with the words and the script to show it. Most cities promised nothing yet and need neither. */
export async function readyPromises(city: string, queryClient: QueryClient, learn: () => Promise<void>) {
  const promised = await few(queryClient, cityCommitmentsQuery(city))
  if (promised.length > 0) {
    await Promise.all([learn(), CityCommitments.ready()])
  }
}

/** The conferences that a city hosts, with the script to show them. Most cities host none. */
export async function readyConferences(city: string, queryClient: QueryClient) {
  const hosted = await few(queryClient, hostedQuery(city))
  if (hosted.length > 0) await CityConferences.ready()
}

/** The meetings in which a city took part, with the script to show them. */
export async function readyAttended(city: string, queryClient: QueryClient) {
  const attended = await few(queryClient, attendedQuery(city))
  if (attended.length > 0) await CityMeetings.ready()
}

/** The conferences and series of a network, with the script to show them. */
export async function readyNetworkConferences(network: string, queryClient: QueryClient) {
  const lists = await Promise.all([few(queryClient, latestQuery(network)), few(queryClient, seriesOfQuery(network))])
  if (lists.some((list) => list.length > 0)) await NetworkConferences.ready()
}
