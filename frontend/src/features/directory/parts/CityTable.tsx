import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CityListItem } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkMark } from '@/features/network/public/NetworkMark'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { AppLink } from '@/ui/links'
import classes from './CityTable.module.css'
import { FoundBy } from './FoundBy'

interface CityTableProps {
  cities: CityListItem[]
  /** Whether it says how many declarations each has signed. */
  isTellingSignatures?: boolean
  /** The name that was looked for, if one was. */
  typed?: string
}

/** The cities with what tells them apart. It has many rows, so that what they need is asked for once. */
export function CityTable({ cities, isTellingSignatures = false, typed }: CityTableProps) {
  const { t } = useTranslation('directory')
  const lang = useLanguage()
  const format = useFormat()
  const { colour, shortName, fullName } = useNetworks()

  const found = (city: CityListItem) => (
    <>
      <CityLink city={city} />
      {typed && <FoundBy city={city} typed={typed} />}
    </>
  )

  const networks = ({ networks }: CityListItem) =>
    networks.length > 0 && (
      <span className={classes.networks}>
        {networks.map((slug) => (
          <span key={slug} className={classes.network}>
            <NetworkMark colour={colour(slug)} />
            <AppLink to="/$lang/networks/$slug" params={{ lang, slug }} title={fullName(slug)}>
              {shortName(slug)}
            </AppLink>
          </span>
        ))}
      </span>
    )

  const inhabitants = ({ population }: CityListItem) =>
    population && (
      <>
        {format.number(population.value)}
        {population.year && <span className={classes.year}> ({population.year})</span>}
      </>
    )

  const signatures = {
    key: 'signatures',
    header: t('column.signatures'),
    isNumeric: true,
    cell: (city: CityListItem) => format.number(city.signatures),
  }

  return (
    <>
      <DataTable
        caption={t('tableCaption')}
        rows={cities}
        rowKey={(city) => city.slug}
        columns={[
          { key: 'city', header: t('column.city'), cell: found },
          { key: 'country', header: t('column.country'), cell: (city) => format.country(city.country) },
          { key: 'networks', header: t('column.networks'), cell: networks },
          ...(isTellingSignatures ? [signatures] : []),
          { key: 'population', header: t('column.population'), isNumeric: true, cell: inhabitants },
        ]}
      />
      <Text size="sm" c="dimmed" maw="68ch">
        {t('populationNote')}
      </Text>
    </>
  )
}
