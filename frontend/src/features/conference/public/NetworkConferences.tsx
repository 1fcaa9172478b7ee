import { Group, List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink, ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { latestQuery, seriesOfQuery } from '../lists'
import { ConferenceEntries } from './ConferenceEntries'
import { SeriesLink } from './SeriesLink'

/** The series of a network and its next or latest conferences; nothing at all where it has none. */
export function NetworkConferences({ network }: { network: string }) {
  const { t } = useTranslation('agenda')
  const lang = useLanguage()
  const { data: conferences = [] } = useQuery(latestQuery(network))
  const { data: series = [] } = useQuery(seriesOfQuery(network))
  const { runs } = useMe()
  const { lineage } = useNetworks()
  const mayAnnounce = runs(lineage(network))
  if (conferences.length === 0 && series.length === 0 && !mayAnnounce) return null
  return (
    <Section title={t('conference.ofNetwork')}>
      <Stack gap="sm">
        {series.length > 0 && (
          <div>
            <Text size="sm" c="dimmed">
              {t('conference.series', { count: series.length })}
            </Text>
            <List listStyleType="none">
              {series.map((one) => (
                <List.Item key={one.slug}>
                  <SeriesLink series={one} />
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {conferences.length > 0 && <ConferenceEntries conferences={conferences} isNetworkShown={false} />}
        {conferences.length > 0 && (
          <AppLink to="/$lang/conferences" params={{ lang }} search={{ network }}>
            {t('conference.all')}
          </AppLink>
        )}
        {mayAnnounce && (
          <Group data-print="no">
            <ButtonLink to="/$lang/networks/$slug/conferences/new" params={{ lang, slug: network }} variant="default">
              {t('conference.announce')}
            </ButtonLink>
            <ButtonLink to="/$lang/networks/$slug/series/new" params={{ lang, slug: network }} variant="default">
              {t('conference.addSeries')}
            </ButtonLink>
          </Group>
        )}
      </Stack>
    </Section>
  )
}
