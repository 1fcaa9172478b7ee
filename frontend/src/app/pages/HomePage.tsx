import { Container, Group, Stack, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { History } from '@/features/activity/public/History'
import { LatestSignatures } from '@/features/adherence/public/LatestSignatures'
import { Upcoming } from '@/features/agenda/public/Upcoming'
import { OpenDeclarations } from '@/features/declaration/public/OpenDeclarations'
import { CityDownloads } from '@/features/directory/public/CityDownloads'
import { CityMap } from '@/features/directory/public/CityMap'
import { MapLegend } from '@/features/directory/public/MapLegend'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { countriesByMembers } from '@/features/home/public/countriesByMembers'
import { Doors } from '@/features/home/public/Doors'
import { LiveFigures } from '@/features/home/public/LiveFigures'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { FindCity } from './home/FindCity'
import classes from './home/Home.module.css'
import { HomeLead } from './home/HomeLead'

/** The world's member cities at a glance, three sentences that count them, and a door for each kind of reader. */
export function HomePage() {
  const { t } = useTranslation('app')
  const { t: ofHome } = useTranslation('home')
  const lang = useLanguage()
  const { data } = useSuspenseQuery(cityFeaturesQuery({}))
  const members = data.filter(({ properties }) => properties.networks.length > 0)
  const countries = ofHome('inCountries', { count: countriesByMembers(members).length })
  const title = ofHome('title', { count: members.length, countries })
  return (
    <>
      <Page
        title={title}
        documentTitle={t('home.documentTitle')}
        description={t('home.description')}
        lead={<HomeLead />}
      >
        <FindCity />
        <LiveFigures members={members} />
      </Page>
      <CityMap features={members} label={ofHome('mapLabel', { count: members.length })} />
      <Container py="sm">
        <Stack gap="xs">
          <MapLegend features={members} />
          <Group className={classes.ways}>
            <AppLink to="/$lang/cities" params={{ lang }} className={classes.asList} data-print="no">
              {ofHome('asList')}
            </AppLink>
            <CityDownloads label={ofHome('data')} />
          </Group>
        </Stack>
      </Container>
      <Container py="xl">
        <Stack gap="xl">
          <OpenDeclarations />
          <Upcoming />
          <LatestSignatures />
          <Section title={ofHome('lately')}>
            <History filter={{}} latest={5} />
          </Section>
        </Stack>
      </Container>
      <Container py="xl" component="section" aria-labelledby="doors" data-print="no">
        <Title order={2} id="doors" mb="md">
          {ofHome('doorsHeading')}
        </Title>
        <Doors />
      </Container>
    </>
  )
}
