import { Text, Timeline } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ShowMore } from '@/ui/ShowMore'
import { type ActivityFilter, activitiesQuery } from '../api'
import { useActivityWords } from '../parts/useActivityWords'

interface HistoryProps {
  filter: ActivityFilter
  /** What a network is called: this feature knows only its slug. */
  networkName: (slug: string) => string
}

/** What happened, newest first, in words: who in which role did what, and when. */
export function History({ filter, networkName }: HistoryProps) {
  const { t } = useTranslation('activity')
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    activitiesQuery(filter),
  )
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  const activities = data?.pages.flatMap((page) => page.items) ?? []
  if (data && activities.length === 0) return <Text c="dimmed">{t('none')}</Text>
  return (
    <>
      <Timeline bulletSize={14} lineWidth={2} active={activities.length}>
        {activities.map((activity) => (
          <Timeline.Item key={activity.id}>
            <Sentence activity={activity} networkName={networkName} />
          </Timeline.Item>
        ))}
      </Timeline>
      {hasNextPage && (
        <ShowMore shown={activities.length} isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </>
  )
}

interface SentenceProps {
  activity: Activity
  networkName: (slug: string) => string
}

function Sentence({ activity, networkName }: SentenceProps) {
  const words = useActivityWords()
  const format = useFormat()
  return (
    <>
      <Text>{words.what(activity, networkName(activity.network ?? ''))}</Text>
      <Text size="sm" c="dimmed">
        <time dateTime={activity.at}>{format.date(activity.at)}</time> · {words.who(activity.actor)}
      </Text>
    </>
  )
}
