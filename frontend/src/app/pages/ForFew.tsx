import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useMe } from '@/features/access/public/useMe'
import { cityCommitmentsQuery } from '@/features/commitment-entry/public/queries'
import { hostedQuery, latestQuery, seriesOfQuery } from '@/features/conference/public/queries'
import { attendedQuery } from '@/features/minutes/public/queries'
import { CityCommitments, CityConferences, CityMeetings, NetworkConferences } from './partsForFew'

/** What a city promised. Where it promised nothing yet, its page is spared the words and the script for it. */
export function Promised({ city }: { city: string }) {
  const { data = [] } = useQuery(cityCommitmentsQuery(city))
  if (data.length === 0) return null
  return (
    <Suspense fallback={null}>
      <CityCommitments city={city} />
    </Suspense>
  )
}

/** The conferences that a city hosts or hosted. */
export function Hosted({ city }: { city: string }) {
  const { data = [] } = useQuery(hostedQuery(city))
  if (data.length === 0) return null
  return (
    <Suspense fallback={null}>
      <CityConferences city={city} />
    </Suspense>
  )
}

/** The meetings in which a city took part. */
export function Attended({ city }: { city: string }) {
  const { data = [] } = useQuery(attendedQuery(city))
  if (data.length === 0) return null
  return (
    <Suspense fallback={null}>
      <CityMeetings city={city} />
    </Suspense>
  )
}

/** The conferences and series of a network, and for those who run networks the way to announce one. */
export function Conferences({ network }: { network: string }) {
  const { data: conferences = [] } = useQuery(latestQuery(network))
  const { data: series = [] } = useQuery(seriesOfQuery(network))
  const { me } = useMe()
  if (conferences.length === 0 && series.length === 0 && !me) return null
  return (
    <Suspense fallback={null}>
      <NetworkConferences network={network} />
    </Suspense>
  )
}
