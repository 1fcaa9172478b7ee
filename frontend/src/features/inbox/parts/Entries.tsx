import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InboxEntry } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { PathLink } from '@/ui/PathLink'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useReadOne } from '../api'
import classes from './Entries.module.css'

/** The entries of an inbox, in the sentences of the service. */
export function Entries({ entries }: { entries: InboxEntry[] }) {
  const { t } = useTranslation('inbox')
  const { mutate, variables, isPending, error } = useReadOne()
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <ul className={classes.list}>
        {entries.map((entry) => (
          <Entry
            key={entry.position}
            entry={entry}
            isPending={isPending && variables === entry.activity.id}
            onRead={() => mutate(entry.activity.id, { onSuccess: () => announce(t('read')) })}
          />
        ))}
      </ul>
    </>
  )
}

interface EntryProps {
  entry: InboxEntry
  isPending: boolean
  onRead: () => void
}

function Entry({ entry: { activity, unread }, isPending, onRead }: EntryProps) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const what = activity.summary[useLanguage()] ?? ''
  return (
    <li className={classes.entry}>
      <Stack gap={2} className={classes.words}>
        <Text fw={unread ? 600 : undefined}>
          <PathLink path={activity.page} onFollow={unread ? onRead : undefined}>
            {what}
          </PathLink>
        </Text>
        <Text size="sm" c="dimmed">
          {unread && (
            <>
              <span className={classes.new}>{t('new')}</span> ·{' '}
            </>
          )}
          <time dateTime={activity.at} title={format.instant(activity.at)}>
            {format.date(activity.at)}
          </time>
        </Text>
      </Stack>
      {unread && (
        <Button
          variant="default"
          size="sm"
          loading={isPending}
          aria-label={t('markReadName', { what })}
          onClick={onRead}
        >
          {t('markRead')}
        </Button>
      )}
    </li>
  )
}
