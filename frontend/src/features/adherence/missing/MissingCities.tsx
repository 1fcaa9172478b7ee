import { Group, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { DataTable } from '@/ui/DataTable'
import { DownloadButton } from '@/ui/DownloadButton'
import { ShowMore } from '@/ui/ShowMore'
import { WhenText } from '@/ui/WhenText'
import { exportMissing, type MissingFilters, nonSignatoriesQuery } from './api'

interface MissingCitiesProps {
  declaration: string
  filters: MissingFilters
}

/** The members that have not signed, as far as the filters leave them: how many, as a file and as a list. */
export function MissingCities({ declaration, filters }: MissingCitiesProps) {
  const { t } = useTranslation('missing')
  const { t: ui } = useTranslation('ui')
  const format = useFormat()
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    nonSignatoriesQuery(declaration, filters),
  )
  const cities = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? cities.length
  return (
    <>
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {t('found', { count: total })}
        </Text>
        {total > 0 && (
          <Group gap="xs">
            {(['csv', 'xlsx'] as const).map((form) => (
              <DownloadButton
                key={form}
                label={ui(`format.${form}`)}
                fileName={`${declaration}-not-signed-${today()}.${form}`}
                fetchFile={() => exportMissing(declaration, filters, form)}
              />
            ))}
          </Group>
        )}
      </Group>
      <DataTable
        caption={t('caption')}
        empty={t('nothing')}
        rows={cities}
        rowKey={({ city }) => city.slug}
        columns={[
          { key: 'city', header: t('city'), cell: ({ city }) => <CityLink city={city} /> },
          { key: 'country', header: t('country'), cell: ({ city }) => format.country(city.country) },
          {
            key: 'since',
            header: t('since'),
            cell: ({ since }) => (since.edtf ? <WhenText when={since} /> : t('notStated')),
          },
        ]}
      />
      {hasNextPage && (
        <ShowMore
          shown={cities.length}
          total={total}
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </>
  )
}
