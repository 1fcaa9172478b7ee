import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CityListItem } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { NetworkMark } from '@/features/network/public/NetworkMark'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { DataTable } from '@/ui/DataTable'

export function CityTable({ cities }: { cities: CityListItem[] }) {
  const { t } = useTranslation('directory')
  const format = useFormat()
  return (
    <>
      <DataTable
        caption={t('tableCaption')}
        rows={cities}
        rowKey={(city) => city.slug}
        columns={[
          { key: 'city', header: t('column.city'), cell: (city) => <CityLink city={city} /> },
          { key: 'country', header: t('column.country'), cell: (city) => format.country(city.country) },
          { key: 'networks', header: t('column.networks'), cell: (city) => <Memberships slugs={city.networks} /> },
          {
            key: 'population',
            header: t('column.population'),
            isNumeric: true,
            cell: ({ population }) => population && <Inhabitants population={population} />,
          },
        ]}
      />
      <Text size="sm" c="dimmed" maw="68ch">
        {t('populationNote')}
      </Text>
    </>
  )
}

function Inhabitants({ population: { value, year } }: { population: NonNullable<CityListItem['population']> }) {
  const format = useFormat()
  return (
    <>
      {format.number(value)}
      {year && (
        <Text span inherit c="dimmed">
          {' '}
          ({year})
        </Text>
      )}
    </>
  )
}

function Memberships({ slugs }: { slugs: string[] }) {
  const { colour } = useNetworks()
  if (slugs.length === 0) return null
  return (
    <Group gap="2px 12px" component="span" display="inline-flex">
      {slugs.map((slug) => (
        <Group key={slug} gap={5} wrap="nowrap" component="span">
          <NetworkMark colour={colour(slug)} />
          <Text span inherit>
            <NetworkLink slug={slug} isShort />
          </Text>
        </Group>
      ))}
    </Group>
  )
}
