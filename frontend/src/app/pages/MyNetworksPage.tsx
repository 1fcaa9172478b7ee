import { Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { mandateRequestsQuery } from '@/features/access/public/queries'
import { RequestList } from '@/features/access/public/RequestList'
import { useMe } from '@/features/access/public/useMe'
import { Queue } from '@/features/membership/public/Queue'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'

/** For whoever runs a network: the applications that wait, and the people who ask to act for a member city. */
export function MyNetworksPage() {
  return (
    <SignedIn>
      <MyNetworks />
    </SignedIn>
  )
}

function MyNetworks() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { networkMandates, isPending } = useMe()
  const { shortName } = useNetworks()
  if (isPending) return <PageSkeleton />
  const slugs = [...new Set(networkMandates.flatMap(({ network }) => network ?? []))]
  if (slugs.length === 0) return <Page title={t('myNetworks.noneTitle')} lead={t('myNetworks.none')} width="read" />
  return (
    <Page
      title={t('myNetworks.title')}
      lead={t('myNetworks.lead')}
      actions={slugs.map((slug) => (
        <ButtonLink key={slug} to="/$lang/networks/$slug" params={{ lang, slug }} variant="default">
          {t('myNetworks.page', { network: shortName(slug) })}
        </ButtonLink>
      ))}
    >
      <Suspense fallback={<PageSkeleton />}>
        <Section title={t('myNetworks.queue')}>
          <Queue networks={slugs} />
        </Section>
        <PeopleWhoAsk />
      </Suspense>
    </Page>
  )
}

function PeopleWhoAsk() {
  const { t } = useTranslation('app')
  const { me } = useMe()
  const { data } = useSuspenseQuery(mandateRequestsQuery({ state: 'PENDING' }))
  const requests = data.filter(({ person }) => person.id !== me?.id)
  return (
    <Section title={t('myNetworks.requests')}>
      {requests.length > 0 ? <RequestList requests={requests} /> : <Group>{t('myNetworks.noRequests')}</Group>}
    </Section>
  )
}
