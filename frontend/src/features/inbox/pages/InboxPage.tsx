import { Button, Group, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ShowMore } from '@/ui/ShowMore'
import { SignedIn } from '@/ui/SignedIn'
import { inboxQuery, useReadUpTo } from '../api'
import { Entries } from '../parts/Entries'
import { NothingHere } from '../parts/NothingHere'
import classes from './InboxPage.module.css'

/** What happened to what the reader follows, the newest first. */
export function InboxPage() {
  return (
    <SignedIn>
      <Inbox />
    </SignedIn>
  )
}

function Inbox() {
  const { t } = useTranslation('inbox')
  const lang = useLanguage()
  const { unread = false } = useSearch({ from: '/$lang/inbox' })
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(inboxQuery(unread))
  const readUpTo = useReadUpTo()
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  const newest = entries[0]
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="read"
      actions={
        <ButtonLink to="/$lang/following" params={{ lang }} variant="default">
          {t('following')}
        </ButtonLink>
      }
    >
      <Group justify="space-between">
        <nav aria-label={t('view')}>
          <ul className={classes.views}>
            <li>
              <Link to="/$lang/inbox" params={{ lang }} activeOptions={{ exact: true, includeSearch: true }}>
                {t('all')}
              </Link>
            </li>
            <li>
              <Link to="/$lang/inbox" params={{ lang }} search={{ unread: true }}>
                {t('unread')}
              </Link>
            </li>
          </ul>
        </nav>
        {newest && entries.some((entry) => entry.unread) && (
          <Button
            variant="default"
            loading={readUpTo.isPending}
            onClick={() => readUpTo.mutate(newest.position, { onSuccess: () => announce(t('allRead')) })}
          >
            {t('markAll')}
          </Button>
        )}
      </Group>
      {readUpTo.error && <ProblemAlert error={readUpTo.error} />}
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data && entries.length === 0 && <NothingHere unread={unread} />}
      {entries.length > 0 && <Entries entries={entries} />}
      {hasNextPage && (
        <ShowMore shown={entries.length} isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
      {!data && !error && <Text c="dimmed" aria-hidden mih={200} />}
    </Page>
  )
}
