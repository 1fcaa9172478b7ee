import { Text, Timeline } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { PathLink } from '@/ui/PathLink'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ShowMore } from '@/ui/ShowMore'
import { type ActivityFilter, editsQuery } from '../api'
import classes from './History.module.css'

/** The client by which the first records came in; nobody acted then, so no role is named. */
const loader = 'paideia-loader'

/** What was changed here: what, when, and in which role. */
export function Edits({ filter }: { filter: ActivityFilter }) {
  const { t } = useTranslation('activity')
  const lang = useLanguage()
  const format = useFormat()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(editsQuery(filter))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  const activities = data?.pages.flatMap((page) => page.items) ?? []
  if (data && activities.length === 0) return <Text c="dimmed">{t('noEdits')}</Text>
  return (
    <>
      <Timeline bulletSize={12} lineWidth={2} className={classes.history}>
        {activities.map(({ id, actor, at, changes, page, summary }) => (
          <Timeline.Item key={id}>
            <Text>
              <PathLink path={page}>{summary[lang]}</PathLink>
              <Fields changes={changes} />
            </Text>
            <Text size="sm" c="dimmed">
              <time dateTime={at}>{format.date(at)}</time> · <Who actor={actor} />
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {hasNextPage && (
        <ShowMore shown={activities.length} isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </>
  )
}

/** The fields that were changed, as far as this app has words for them. */
function Fields({ changes }: Pick<Activity, 'changes'>) {
  const { t, i18n } = useTranslation('activity')
  const { t: ofUi } = useTranslation('ui')
  const format = useFormat()
  const known = changes.flatMap(({ field }) =>
    i18n.exists(`activity:field.${field}`) ? t(`field.${field}` as 'field.about') : [],
  )
  if (known.length === 0) return null
  return (
    <>
      {ofUi('colon')}
      {format.list([...new Set(known)])}
    </>
  )
}

function Who({ actor: { client, person, role } }: Pick<Activity, 'actor'>) {
  const { t, i18n } = useTranslation('activity')
  if (client === loader) return t('import')
  if (person) return person.name
  return i18n.exists(`activity:role.${role}`) ? t(`role.${role}` as 'role.ADMIN') : role
}
