import { Stack, Text, Title } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ProgressReportListItem } from '@/api/generated'
import { Section } from '@/ui/Section'
import { evidenceQuery } from '../api'
import { useReportWords } from '../public/useReportWords'
import { EvidenceList } from './EvidenceList'

/** So many reports are looked into; a page of a commitment with a long life leads to the rest by its reports. */
const most = 6

interface AcceptedEvidenceProps {
  reports: ProgressReportListItem[]
  sourceLanguage: string
}

/** What shows that the accepted reports on a commitment are true, the last report first. */
export function AcceptedEvidence({ reports, sourceLanguage }: AcceptedEvidenceProps) {
  const { t } = useTranslation('progress')
  const words = useReportWords()
  const shown = reports.filter(({ state, evidence }) => state === 'ACCEPTED' && evidence > 0)
  const found = useQueries({ queries: shown.slice(0, most).map(({ id }) => evidenceQuery(id)) })
  const count = shown.reduce((sum, { evidence }) => sum + evidence, 0)
  if (count === 0) return null
  return (
    <Section title={t('publicEvidence.title', { count })}>
      <Text c="dimmed">{t('publicEvidence.lead')}</Text>
      <Stack gap="lg">
        {shown.slice(0, most).map((report, index) => (
          <Stack key={report.id} gap="xs">
            <Title order={3} size="h4">
              {t('publicEvidence.of', { period: words.period(report) })}
            </Title>
            <EvidenceList evidence={found[index]?.data ?? []} sourceLanguage={sourceLanguage} isPublic />
          </Stack>
        ))}
      </Stack>
      {shown.length > most && <Text c="dimmed">{t('publicEvidence.more')}</Text>}
    </Section>
  )
}
