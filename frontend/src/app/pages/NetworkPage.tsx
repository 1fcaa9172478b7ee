import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { History } from '@/features/activity/public/History'
import { Upcoming } from '@/features/agenda/public/Upcoming'
import { CityMap } from '@/features/directory/public/CityMap'
import { MapLegend } from '@/features/directory/public/MapLegend'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { FollowButton } from '@/features/inbox/public/FollowButton'
import { MembersOverTime, useOverTimeTitle } from '@/features/membership/public/MembersOverTime'
import { NetworkMembers } from '@/features/membership/public/NetworkMembers'
import { MemberCount } from '@/features/network/public/MemberCount'
import { NetworkFacts } from '@/features/network/public/NetworkFacts'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { NetworkMark } from '@/features/network/public/NetworkMark'
import { NetworkTexts } from '@/features/network/public/NetworkTexts'
import { networkQuery } from '@/features/network/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { Columns } from '@/ui/Columns'
import { LangText, usePickText } from '@/ui/LangText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SourceList } from '@/ui/SourceList'
import { Conferences } from './ForFew'
import { NetworkActions } from './network/NetworkActions'
import { NetworkDeclarations } from './partsForFew'

/** A network: what it is, who is in it, what it gives and how to join. */
export function NetworkPage() {
  const { t } = useTranslation('app')
  const { slug } = useParams({ from: '/$lang/networks/$slug' })
  const { network } = useSuspenseQuery(networkQuery(slug)).data
  const { data: features } = useSuspenseQuery(cityFeaturesQuery({ network: slug }))
  const { colour, networks } = useNetworks()
  const overTimeTitle = useOverTimeTitle()
  const name = usePickText()(network.names, network.sourceLanguage)
  const format = useFormat()
  const children = networks.filter(({ parent }) => parent === slug)
  const countries = new Set(features.map(({ properties }) => properties.country)).size
  return (
    <Page
      title={<LangText map={network.names} sourceLanguage={network.sourceLanguage} isName />}
      documentTitle={name}
      description={t('network.description', { name })}
      actions={
        <>
          <FollowButton kind="NETWORK" record={slug} name={name} />
          <NetworkActions network={slug} />
        </>
      }
      above={
        network.parent && (
          <Text>
            {t('network.partOf')} <NetworkLink slug={network.parent} />
          </Text>
        )
      }
      lead={
        <Group gap="xs" wrap="nowrap" align="baseline">
          <NetworkMark colour={colour(slug)} />
          <span>{t('network.lead', { cities: features.length, countries, count: features.length })}</span>
        </Group>
      }
    >
      {features.length > 0 && (
        <Stack gap="xs">
          <CityMap features={features} label={t('network.mapLabel', { name, count: features.length })} />
          <MapLegend features={features} />
        </Stack>
      )}
      <Columns
        aside={
          <Stack gap="xl">
            <NetworkFacts network={network} />
            {children.length > 0 && (
              <Section title={t('network.children', { count: children.length })} isAside>
                <Stack gap="xs">
                  {[...children]
                    .sort((a, b) => b.members - a.members || format.compare(a.slug, b.slug))
                    .map((child) => (
                      <div key={child.slug}>
                        <NetworkLink slug={child.slug} />
                        <Text size="sm" c="dimmed">
                          <MemberCount network={child} />
                        </Text>
                      </div>
                    ))}
                </Stack>
              </Section>
            )}
          </Stack>
        }
      >
        <Stack gap="xl">
          <NetworkTexts network={network} />
          <Upcoming network={slug} />
          <Conferences network={slug} />
          <Section title={overTimeTitle}>
            <MembersOverTime network={slug} />
          </Section>
          <Section title={t('network.declarations')}>
            <Suspense fallback={null}>
              <NetworkDeclarations network={slug} />
            </Suspense>
          </Section>
          <SourceList sources={network.sources} />
        </Stack>
      </Columns>
      <Section
        title={
          network.members > 0
            ? t('network.members', { count: network.members, number: format.number(network.members) })
            : t('network.noMembers')
        }
      >
        <NetworkMembers network={slug} />
      </Section>
      <Section title={t('network.history')}>
        <History filter={{ network: slug }} />
      </Section>
    </Page>
  )
}
