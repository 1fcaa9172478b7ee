import { Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { DataTable } from '@/ui/DataTable'
import { DownloadLine } from '@/ui/DownloadLine'
import { ShowMore } from '@/ui/ShowMore'
import { WhenText } from '@/ui/WhenText'
import { networkMembersQuery } from '../api'

/** The cities that a network has admitted, with what is known of since when. */
export function NetworkMembers({ network }: { network: string }) {
  const { t } = useTranslation('membership')
  const format = useFormat()
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    networkMembersQuery(network),
  )
  const members = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? members.length
  return (
    <>
      {total > 0 && (
        <DownloadLine
          label={t('download')}
          files={{
            csv: `/api/v1/memberships.csv?network=${network}&state=ADMITTED`,
            xlsx: `/api/v1/memberships.xlsx?network=${network}&state=ADMITTED`,
            geojson: `/api/v1/cities.geojson?network=${network}`,
          }}
        />
      )}
      <DataTable
        caption={t('members')}
        empty={t('noMembers')}
        rows={members}
        rowKey={(membership) => membership.id}
        columns={[
          { key: 'city', header: t('column.city'), cell: ({ city }) => <CityLink city={city} /> },
          { key: 'country', header: t('column.country'), cell: ({ city }) => format.country(city.country) },
          {
            key: 'since',
            header: t('column.since'),
            cell: ({ since }) =>
              since.edtf ? (
                <WhenText when={since} />
              ) : (
                <Text span inherit c="dimmed">
                  {t('notStated')}
                </Text>
              ),
          },
        ]}
      />
      {hasNextPage && (
        <ShowMore
          shown={members.length}
          total={total}
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </>
  )
}
