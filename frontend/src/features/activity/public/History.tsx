import { Anchor, Text, Timeline } from '@mantine/core'
import { IconRss } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ShowMore } from '@/ui/ShowMore'
import { type ActivityFilter, activitiesQuery } from '../api'
import { CityNames } from '../parts/CityNames'
import { grouped } from '../parts/grouped'
import { ToRecord } from '../parts/ToRecord'
import { useActivityWords } from '../parts/useActivityWords'
import classes from './History.module.css'

export interface HistoryProps {
  filter: ActivityFilter
  /** What a network is called: this feature knows only its slug. */
  networkName: (slug: string) => string
  /** Leads to a city, where more than one is spoken of. */
  cityLink?: (slug: string, name: string) => ReactNode
  /** Only so many of the latest sentences, and no way to more. */
  latest?: number
}

/** What happened, newest first, in words: who in which role did what, and when. */
export function History({ filter, networkName, cityLink, latest }: HistoryProps) {
  const { t } = useTranslation('activity')
  const lang = useLanguage()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    activitiesQuery(filter, cityLink ? 50 : 10),
  )
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  const activities = data?.pages.flatMap((page) => page.items) ?? []
  const groups = cityLink ? grouped(activities).slice(0, latest) : activities.map((activity): [Activity] => [activity])
  if (data && activities.length === 0) return <Text c="dimmed">{t('none')}</Text>
  return (
    <>
      <Timeline bulletSize={12} lineWidth={2} className={classes.history}>
        {groups.map((group) => (
          <Timeline.Item key={group[0].id}>
            <Sentence group={group} networkName={networkName} cityLink={cityLink} />
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

type SentenceProps = Pick<HistoryProps, 'networkName' | 'cityLink'> & { group: [Activity, ...Activity[]] }

function Sentence({ group, networkName, cityLink }: SentenceProps) {
  const [activity] = group
  const words = useActivityWords()
  const format = useFormat()
  return (
    <>
      <Text>
        {activity.city && cityLink && <CityNames group={group} cityLink={cityLink} />}
        <ToRecord group={group}>{words.what(activity, networkName(activity.network ?? ''), group.length)}</ToRecord>
      </Text>
      <Text size="sm" c="dimmed">
        <time dateTime={activity.at}>{format.date(activity.at)}</time> · {words.who(activity.actor)}
      </Text>
    </>
  )
}
