import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { mandateRequestsQuery } from '@/features/access/public/queries'
import { RequestList } from '@/features/access/public/RequestList'
import { useMe } from '@/features/access/public/useMe'
import { ReviewQueue, useReviewHeading } from '@/features/commitment/public/ReviewQueue'
import { Queue } from '@/features/membership/public/Queue'
import { ReportsToReview, useReportsHeading } from '@/features/progress/public/ReportsToReview'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { Section } from '@/ui/Section'

interface WaitingProps {
  networks: string[]
  /** Those of them that the reader runs; a reviewer only reads. */
  run: string[]
}

/** Who waits for a decision of these networks: cities that apply, and people who ask to act for a city. */
export function Waiting({ networks, run }: WaitingProps) {
  const { t } = useTranslation('app')
  const reviews = useReviewHeading()
  const reports = useReportsHeading()
  return (
    <>
      <Section title={t('myNetworks.queue')}>
        <Suspense fallback={<ListSkeleton />}>
          <Queue networks={networks} isReadOnly={run.length === 0} />
        </Suspense>
      </Section>
      <Section title={reviews}>
        <Suspense fallback={<ListSkeleton />}>
          <ReviewQueue networks={networks} />
        </Suspense>
      </Section>
      <Section title={reports}>
        <Suspense fallback={<ListSkeleton />}>
          <ReportsToReview networks={networks} />
        </Suspense>
      </Section>
      {run.length > 0 && (
        <Section title={t('myNetworks.requests')}>
          <Suspense fallback={<ListSkeleton />}>
            <PeopleWhoAsk />
          </Suspense>
        </Section>
      )}
    </>
  )
}

function PeopleWhoAsk() {
  const { t } = useTranslation('app')
  const { me } = useMe()
  const { data } = useSuspenseQuery(mandateRequestsQuery({ state: 'PENDING' }))
  const requests = data.filter(({ person }) => person.id !== me?.id)
  if (requests.length > 0) return <RequestList requests={requests} />
  return <Text c="dimmed">{t('myNetworks.noRequests')}</Text>
}
