import { Anchor, Stack, Text, Timeline } from '@mantine/core'
import { IconRss } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Disclosure } from '@/ui/Disclosure'
import { PathLink } from '@/ui/PathLink'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ShowMore } from '@/ui/ShowMore'
import { WhenText } from '@/ui/WhenText'
import { type ActivityFilter, historyQuery } from '../api'
import { grouped } from '../parts/grouped'
import classes from './History.module.css'

export interface HistoryProps {
  filter: ActivityFilter
  /** Only so many of the latest sentences, and no way to more. */
  latest?: number
}

/** What happened in the world, by its own date, in the sentences of the service. */
export function History({ filter, latest }: HistoryProps) {
  const { t } = useTranslation('activity')
  const lang = useLanguage()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    historyQuery(filter, latest),
  )
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  const activities = data?.pages.flatMap((page) => page.items) ?? []
  if (data && activities.length === 0) return <Text c="dimmed">{t('none')}</Text>
  return (
    <>
      <Timeline bulletSize={12} lineWidth={2} className={classes.history}>
        {grouped(activities).map(({ shown, folded }) => (
          <Timeline.Item key={shown[0].id}>
            <Sentences activities={shown} />
            {folded.length > 0 && (
              <Disclosure summary={t('more', { count: folded.length })}>
                <Sentences activities={folded} />
              </Disclosure>
            )}
            <Text size="sm" c="dimmed">
              <WhenText when={shown[0].happened} />
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {hasNextPage && !latest && (
        <ShowMore shown={activities.length} isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
      <Anchor
        href={`/api/v1/activities.atom?${new URLSearchParams({ ...filter, lang })}`}
        data-print="no"
        className={classes.feed}
      >
        <IconRss aria-hidden size={18} />
        {t('feed')}
      </Anchor>
    </>
  )
}

function Sentences({ activities }: { activities: Activity[] }) {
  const lang = useLanguage()
  return (
    <Stack gap={4}>
      {activities.map(({ id, page, summary }) => (
        <Text key={id}>
          <PathLink path={page}>{summary[lang]}</PathLink>
        </Text>
      ))}
    </Stack>
  )
}
