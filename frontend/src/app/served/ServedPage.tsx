import { Box, Container, Divider, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DirectoryFilters } from '@/features/directory/public/DirectoryFilters'
import classes from '@/features/home/public/LiveFigures.module.css'
import { Page } from '@/ui/Page'
import { ListSkeleton, PageSkeleton } from '@/ui/PageSkeleton'
import { MapSpace } from '@/ui/world-map/MapSpace'
import { FindCity } from '../pages/home/FindCity'
import { HomeLead } from '../pages/home/HomeLead'

/** The kinds of page that are served as a document of their own. */
export type ServedKind =
  | 'home'
  | 'cities'
  | 'networks'
  | 'declarations'
  | 'commitments'
  | 'agenda'
  | 'city'
  | 'network'
  | 'declaration'
  | 'other'

/** A page as it is served: what can be said before anything is asked, and the room of what cannot. */
export function ServedPage({ kind }: { kind: ServedKind }) {
  const Served = pages[kind]
  return <Served />
}

const pages: Record<ServedKind, () => React.JSX.Element> = {
  home: ServedHome,
  cities: ServedCities,
  networks: ServedNetworks,
  city: ServedRecord,
  network: ServedRecord,
  declarations: PageSkeleton,
  commitments: PageSkeleton,
  agenda: PageSkeleton,
  declaration: PageSkeleton,
  other: PageSkeleton,
}

function ServedHome() {
  const { t } = useTranslation('app')
  return (
    <>
      <Page title={t('home.documentTitle')} lead={<HomeLead />}>
        <FindCity />
        <div className={classes.figures}>
          {[1, 2, 3].map((figure) => (
            <Skeleton key={figure} h={52} />
          ))}
        </div>
      </Page>
      <MapSpace />
    </>
  )
}

function ServedCities() {
  const { t } = useTranslation('directory')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <DirectoryFilters filters={{}} onChange={ignore} onClear={ignore} />
      <Group justify="space-between">
        <Skeleton h={26} w={180} />
        <Skeleton h={44} w={220} />
      </Group>
      <Stack gap="lg">
        <Box mx={{ base: 'calc(var(--mantine-spacing-md) * -1)', sm: 0 }}>
          <MapSpace />
        </Box>
        <ListSkeleton />
      </Stack>
    </Page>
  )
}

function ServedNetworks() {
  const { t } = useTranslation('network')
  return (
    <Page title={t('documentTitle')} lead={t('lead')}>
      <ListSkeleton />
    </Page>
  )
}

/** A city or a network: which one, only the service knows. */
function ServedRecord() {
  const { t } = useTranslation('app')
  return (
    <Container py={{ base: 'lg', sm: 'xl' }}>
      <Stack gap="lg">
        <Stack gap="xs" maw={760}>
          <Skeleton h={40} maw={320} />
          <Skeleton h={24} maw={220} />
        </Stack>
        <Group gap="xl">
          <Skeleton h={60} w={140} />
          <Skeleton h={60} w={140} />
        </Group>
        <Divider />
        <Text size="xl" c="dimmed">
          {t('home.description')}
        </Text>
        <ListSkeleton />
      </Stack>
    </Container>
  )
}

function ignore() {}
