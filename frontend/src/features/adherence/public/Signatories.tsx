import { Stack, Text, Title } from '@mantine/core'
import { useInfiniteQuery, useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AdherenceListItem } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { CityMap } from '@/features/directory/public/CityMap'
import { MapLegend } from '@/features/directory/public/MapLegend'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { useFormat } from '@/lib/i18n/useFormat'
import { DownloadLine } from '@/ui/DownloadLine'
import { Section } from '@/ui/Section'
import { ShowMore } from '@/ui/ShowMore'
import { signatoriesQuery, signatoryCitiesQuery } from '../api'
import classes from './Signatories.module.css'
import { SignatureLine } from './SignatureLine'
import { SignaturesOverTime } from './SignaturesOverTime'

/** The cities that signed a declaration: on the map, over time, and as a roll of names. */
export function Signatories({ declaration }: { declaration: string }) {
  const { t } = useTranslation('adherence')
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    signatoriesQuery(declaration),
  )
  const signatures = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? signatures.length
  return (
    <Section title={total > 0 ? t('signatories', { count: total }) : t('noSignatories')}>
      {total === 0 && <Text maw="68ch">{t('noSignatoriesHint')}</Text>}
      {total > 0 && (
        <Stack gap="lg">
          <SignatoriesMap declaration={declaration} />
          <SignaturesOverTime declaration={declaration} />
          <Title order={3}>{t('roll')}</Title>
          <Roll signatures={signatures} />
          {hasNextPage && (
            <ShowMore
              shown={signatures.length}
              total={total}
              isLoading={isFetchingNextPage}
              onMore={() => void fetchNextPage()}
            />
          )}
          <DownloadLine
            label={t('data')}
            files={{
              csv: `/api/v1/adherences.csv?declaration=${declaration}`,
              xlsx: `/api/v1/adherences.xlsx?declaration=${declaration}`,
              geojson: `/api/v1/adherences.geojson?declaration=${declaration}`,
            }}
          />
        </Stack>
      )}
      <Withdrawn declaration={declaration} />
    </Section>
  )
}

function SignatoriesMap({ declaration }: { declaration: string }) {
  const { t } = useTranslation('adherence')
  const { data: features = [] } = useQuery(cityFeaturesQuery({}))
  const { data: signed = [] } = useQuery(signatoryCitiesQuery(declaration))
  const shown = features.filter(({ id }) => signed.includes(id))
  if (shown.length === 0) return null
  return (
    <Stack gap="xs" data-print="no">
      <CityMap features={shown} label={t('mapLabel', { count: shown.length })} />
      <MapLegend features={shown} />
    </Stack>
  )
}

function Roll({ signatures }: { signatures: AdherenceListItem[] }) {
  const format = useFormat()
  return (
    <ul className={classes.roll}>
      {signatures.map((signature) => (
        <li key={signature.id}>
          <span className={classes.name}>
            <CityLink city={signature.city} />
          </span>
          , {format.country(signature.city.country)}
          <SignatureLine signature={signature} />
        </li>
      ))}
    </ul>
  )
}

/** What was withdrawn stays to be seen. */
function Withdrawn({ declaration }: { declaration: string }) {
  const { t } = useTranslation('adherence')
  const { data } = useInfiniteQuery(signatoriesQuery(declaration, 'WITHDRAWN'))
  const withdrawn = data?.pages.flatMap((page) => page.items) ?? []
  if (withdrawn.length === 0) return null
  return (
    <Stack gap="xs" mt="lg">
      <Title order={3}>{t('withdrawnCount', { count: withdrawn.length })}</Title>
      <Roll signatures={withdrawn} />
    </Stack>
  )
}
