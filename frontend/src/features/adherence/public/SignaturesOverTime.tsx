import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localeOf } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Chart } from '@/ui/chart/Chart'
import { DataTable } from '@/ui/DataTable'
import { signaturesOverTimeQuery } from '../api'

/** How many signatures stood, month by month, as a picture and as a table; one month alone is no picture yet. */
export function SignaturesOverTime({ declaration }: { declaration: string }) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const locale = localeOf(useLanguage())
  const { data: months = [], dataUpdatedAt } = useQuery(signaturesOverTimeQuery(declaration))
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || first === last) return null
  const monthWords = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const words = (month: string) => monthWords.format(Date.parse(`${month}-01T00:00:00Z`))
  return (
    <Chart
      title={t('overTime.finding', { count: last.standing, from: words(first.month), to: words(last.month) })}
      picture={{
        kind: 'steps',
        label: t('overTime.label', { from: words(first.month), to: words(last.month), count: last.standing }),
        steps: months.map(({ month, standing }) => ({ at: Date.parse(`${month}-01T00:00:00Z`), value: standing })),
        format: format.number,
        formatTime: (at) => short.format(at),
      }}
      table={
        <DataTable
          caption={t('overTime.caption')}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: t('overTime.month'), cell: ({ month }) => words(month) },
            {
              key: 'signed',
              header: t('overTime.signed'),
              isNumeric: true,
              cell: ({ signed }) => format.number(signed),
            },
            {
              key: 'withdrawn',
              header: t('overTime.withdrawn'),
              isNumeric: true,
              cell: ({ withdrawn }) => format.number(withdrawn),
            },
            {
              key: 'standing',
              header: t('overTime.standing'),
              isNumeric: true,
              cell: ({ standing }) => format.number(standing),
            },
          ]}
        />
      }
      source={
        <>
          {t('overTime.source', { date: format.date(new Date(dataUpdatedAt).toISOString()) })}{' '}
          <Anchor href={`/api/v1/adherences.csv?declaration=${declaration}`} download inherit data-print="no">
            {t('overTime.download')}
          </Anchor>
        </>
      }
    />
  )
}
