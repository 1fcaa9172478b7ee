import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { ShowMore } from '@/ui/ShowMore'
import { SignedIn } from '@/ui/SignedIn'
import { followsQuery } from '../api'
import { FollowList } from '../parts/FollowList'
import { NothingHere } from '../parts/NothingHere'
import { NotificationSettings } from '../public/NotificationSettings'

/** What the reader follows, and how often they are written to about it. */
export function FollowingPage() {
  return (
    <SignedIn>
      <Following />
    </SignedIn>
  )
}

function Following() {
  const { t } = useTranslation('inbox')
  const lang = useLanguage()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(followsQuery)
  const follows = data?.pages.flatMap(({ items }) => items) ?? []
  const total = data?.pages[0]?.totalCount ?? 0
  return (
    <Page
      title={t('manage.title')}
      lead={t('manage.lead')}
      width="read"
      actions={
        <ButtonLink to="/$lang/inbox" params={{ lang }} variant="default">
          {t('manage.inbox')}
        </ButtonLink>
      }
    >
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data && total === 0 && <NothingHere unread={false} />}
      {total > 0 && (
        <Section title={t('manage.list', { count: total })}>
          <FollowList follows={follows} />
          {hasNextPage && (
            <ShowMore
              shown={follows.length}
              total={total}
              isLoading={isFetchingNextPage}
              onMore={() => void fetchNextPage()}
            />
          )}
        </Section>
      )}
      <NotificationSettings />
    </Page>
  )
}
