import { Group, Stack, Text } from '@mantine/core'
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
import { ListSkeleton } from '@/ui/PageSkeleton'
import { Section } from '@/ui/Section'
import { ForMe } from './ForMe'
import { MyNetwork } from './my-networks/MyNetwork'
import { RegisterDoors } from './my-networks/RegisterDoors'

/** For whoever runs a network or reviews for it: who waits, what is missing, and the doors to everything else. */
export function MyNetworksPage() {
  return (
    <ForMe>
      <MyNetworks />
    </ForMe>
  )
}

function MyNetworks() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { networkMandates, runs, isAdmin } = useMe()
  const { lineage, networks } = useNetworks()
  const mine = [...new Set(networkMandates.flatMap(({ network }) => network ?? []))]
  const slugs = isAdmin ? networks.filter(({ parent }) => !parent).map(({ slug }) => slug) : mine
  const run = slugs.filter((slug) => runs(lineage(slug)))
  if (slugs.length === 0) {
    return (
      <Page title={t('myNetworks.noneTitle')} lead={t('myNetworks.none')} width="read">
        <div>
          <ButtonLink to="/$lang/networks" params={{ lang }}>
            {t('myNetworks.find')}
          </ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page title={t('myNetworks.title')} lead={t('myNetworks.lead')}>
      <Stack gap="xl">
        <Section title={t('myNetworks.queue')}>
          <Suspense fallback={<ListSkeleton />}>
            <Queue networks={slugs} isReadOnly={run.length === 0} />
          </Suspense>
        </Section>
        {run.length > 0 && (
          <Section title={t('myNetworks.requests')}>
            <Suspense fallback={<ListSkeleton />}>
              <PeopleWhoAsk />
            </Suspense>
          </Section>
        )}
        {run.map((slug) => (
          <MyNetwork key={slug} slug={slug} />
        ))}
        <RegisterDoors />
      </Stack>
    </Page>
  )
}

function PeopleWhoAsk() {
  const { t } = useTranslation('app')
  const { me } = useMe()
  const { data } = useSuspenseQuery(mandateRequestsQuery({ state: 'PENDING' }))
  const requests = data.filter(({ person }) => person.id !== me?.id)
  if (requests.length > 0) return <RequestList requests={requests} />
  return (
    <Group>
      <Text c="dimmed">{t('myNetworks.noRequests')}</Text>
    </Group>
  )
}
