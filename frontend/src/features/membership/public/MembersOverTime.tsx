import { Anchor, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { Chart } from '@/ui/chart/Chart'
import { DataTable } from '@/ui/DataTable'
import { memberCountsQuery } from '../api'
import { overTime } from './overTime'

export function useOverTimeTitle() {
  return useTranslation('membership').t('overTime.title')
}

/** How many members a network is known to have had, year by year; those of an unknown year are said apart. */
export function MembersOverTime({ network }: { network: string }) {
  const { t } = useTranslation('membership')
  const format = useFormat()
  const { data: counts, dataUpdatedAt } = useSuspenseQuery(memberCountsQuery(network))
  const years = overTime(counts)
  const [first, last] = [years[0], years.at(-1)]
  const unknown = counts.joinedInUnknownYear
  if (!first || !last) return <Text c="dimmed">{t('overTime.onlyUnknown')}</Text>
  return (
    <Chart
      title={t('overTime.lead', { count: last.members, number: format.number(last.members), year: last.year })}
      lead={unknown > 0 && t('overTime.unknown', { count: unknown, number: format.number(unknown) })}
      picture={{
        kind: 'bars',
        label: t('overTime.chart', {
          from: first.year,
          to: last.year,
          first: format.number(first.members),
          last: format.number(last.members),
        }),
        bars: years.map(({ year, members }) => ({ key: year, value: members })),
        format: format.number,
      }}
      table={
        <DataTable
          caption={t('overTime.title')}
          rows={years}
          rowKey={({ year }) => String(year)}
          columns={[
            { key: 'year', header: t('overTime.year'), cell: ({ year }) => year },
            { key: 'joined', header: t('overTime.joined'), isNumeric: true, cell: (row) => format.number(row.joined) },
            { key: 'left', header: t('overTime.left'), isNumeric: true, cell: (row) => format.number(row.left) },
            {
              key: 'members',
              header: t('overTime.members'),
              isNumeric: true,
              cell: (row) => format.number(row.members),
            },
          ]}
        />
      }
      source={
        <>
          {t('overTime.source', { date: format.date(new Date(dataUpdatedAt).toISOString()) })}{' '}
          <Anchor href={`/api/v1/memberships.csv?network=${network}`} download inherit data-print="no">
            {t('overTime.download')}
          </Anchor>{' '}
          <Anchor href={`/api/v1/memberships.xlsx?network=${network}`} download inherit data-print="no">
            {t('overTime.downloadXlsx')}
          </Anchor>
        </>
      }
    />
  )
}
