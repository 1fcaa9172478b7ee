import { Text, Timeline } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ShowMore } from '@/ui/ShowMore'
import { type ActivityFilter, activitiesQuery } from '../api'

/** What happened, newest first, in words: who in which role did what, and when. */
export function History({ filter }: { filter: ActivityFilter }) {
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
            <Sentence activity={activity} />
          </Timeline.Item>
        ))}
      </Timeline>
      {hasNextPage && (
        <ShowMore shown={activities.length} isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </>
  )
}

function Sentence({ activity: { actor, action, record, changes, at } }: { activity: Activity }) {
  const { t, i18n } = useTranslation('activity')
  const format = useFormat()
  const known = (key: string) => (i18n.exists(`activity:${key}`) ? t(key as 'action.other') : undefined)
  const to = changes.find(({ field }) => field === 'state')?.after
  const fields = changes.map(({ field }) => known(`field.${field}`)).filter((field) => field !== undefined)
  const what =
    known(`action.${record.kind}.${action}.${String(to)}`) ??
    known(`action.${record.kind}.${action}`) ??
    t('action.other')
  return (
    <>
      <Text>
        {what}
        {action === 'UPDATED' && fields.length > 0 && `: ${format.list([...new Set(fields)])}`}
      </Text>
      <Text size="sm" c="dimmed">
        <time dateTime={at}>{format.date(at)}</time> · {actor.person?.name ?? known(`role.${actor.role}`) ?? actor.role}
      </Text>
    </>
  )
}
