import { Box, Container, Stack, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CityMap } from '@/features/directory/public/CityMap'
import { MapLegend } from '@/features/directory/public/MapLegend'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { countriesByMembers } from './home/countriesByMembers'
import { Doors } from './home/Doors'
import { LiveFigures } from './home/LiveFigures'

/** The world's member cities at a glance, three sentences that count them, and a door for each kind of reader. */
export function HomePage() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { data } = useSuspenseQuery(cityFeaturesQuery({}))
  const members = data.filter(({ properties }) => properties.networks.length > 0)
  const countries = t('home.inCountries', { count: countriesByMembers(members).length })
  const title = t('home.title', { count: members.length, countries })
  return (
    <>
      <Page title={title} documentTitle={t('home.documentTitle')} description={t('home.description')}>
        <LiveFigures members={members} />
      </Page>
      <CityMap features={members} label={t('home.mapLabel', { count: members.length })} />
      <Container py="sm">
        <Stack gap="xs">
          <MapLegend features={members} />
          <AppLink to="/$lang/cities" params={{ lang }} size="sm">
            {t('home.asList')}
          </AppLink>
        </Stack>
      </Container>
      <Container py="xl" component="section" aria-labelledby="doors">
        <Title order={2} id="doors" mb="md">
          {t('home.doorsHeading')}
        </Title>
        <Doors />
      </Container>
      <Box h="xl" />
    </>
  )
}
