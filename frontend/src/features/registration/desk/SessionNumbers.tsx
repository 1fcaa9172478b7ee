import { Group, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { DownloadButton } from '@/ui/DownloadButton'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import type { EventKey } from '../public/events'
import { exportSessionNumbers, sessionNumbersQuery, tableFormats } from './api'

/** How many came to each session; nothing where nobody was checked in at one. */
export function SessionNumbers({ event }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const lang = useLanguage()
  const { data = [] } = useQuery(sessionNumbersQuery(event))
  const attended = data.filter(({ came }) => came > 0)
  if (attended.length === 0) return null
  return (
    <>
      <Title order={3} mt="md">
        {t('afterwards.sessions.title')}
      </Title>
      <DataTable
        caption={t('afterwards.sessions.title')}
        rows={attended}
        rowKey={({ session }) => session}
        empty=""
        columns={[
          {
            key: 'session',
            header: t('afterwards.sessions.session'),
            cell: ({ session, titles, sourceLanguage }) => (
              <AppLink to="/$lang/sessions/$id" params={{ lang, id: session }}>
                <LangText map={titles} sourceLanguage={sourceLanguage} isName />
              </AppLink>
            ),
          },
          {
            key: 'when',
            header: t('afterwards.sessions.when'),
            cell: ({ start }) => `${format.day(start.slice(0, 10))}, ${start.slice(11, 16)}`,
          },
          {
            key: 'chosen',
            header: t('afterwards.sessions.chosen'),
            isNumeric: true,
            cell: ({ places }) => format.number(places.taken),
          },
          {
            key: 'came',
            header: t('afterwards.sessions.came'),
            isNumeric: true,
            cell: ({ came }) => format.number(came),
          },
        ]}
      />
      <Group gap="xs">
        {tableFormats.map((kind) => (
          <DownloadButton
            key={kind}
            label={t(`afterwards.sessions.${kind}`)}
            fileName={`${event.slug}-${t('afterwards.sessions.file')}.${kind}`}
            fetchFile={() => exportSessionNumbers(event, kind)}
          />
        ))}
      </Group>
    </>
  )
}
