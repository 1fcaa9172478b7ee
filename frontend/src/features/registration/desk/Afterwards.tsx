import { Group, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '@/ui/DownloadButton'
import { Section } from '@/ui/Section'
import type { EventKey } from '../public/events'
import { exportCertificates, exportFigures, numbersQuery, tableFormats } from './api'
import { SessionNumbers } from './SessionNumbers'

/** Once somebody was there: all certificates in one go, and the figures of who came. */
export function Afterwards({ event }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const { states } = useSuspenseQuery(numbersQuery(event)).data
  const attended = states.reduce((sum, { state, count }) => sum + (state === 'ATTENDED' ? count : 0), 0)
  if (attended === 0) return null
  return (
    <Section title={t('afterwards.title')} isPrinted={false}>
      <Text>{t('afterwards.lead', { count: attended })}</Text>
      <Group gap="xs">
        <DownloadButton
          label={t('afterwards.certificates')}
          fileName={`${event.slug}-${t('afterwards.certificatesFile')}.zip`}
          fetchFile={() => exportCertificates(event)}
        />
        {tableFormats.map((format) => (
          <DownloadButton
            key={format}
            label={t(`afterwards.${format}`)}
            fileName={`${event.slug}-${t('afterwards.figuresFile')}.${format}`}
            fetchFile={() => exportFigures(event, format)}
          />
        ))}
      </Group>
      <SessionNumbers event={event} />
    </Section>
  )
}
