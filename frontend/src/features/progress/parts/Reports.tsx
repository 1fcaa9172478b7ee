import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProgressReportListItem } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { useReportWords } from '../public/useReportWords'

/** What the city reported, the last first. */
export function Reports({ reports }: { reports: ProgressReportListItem[] }) {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const format = useFormat()
  const words = useReportWords()
  if (reports.length === 0) return null
  return (
    <Section title={t('reports', { count: reports.length })}>
      <List listStyleType="none" spacing="md">
        {reports.map((report) => (
          <List.Item key={report.id}>
            <Stack gap={0}>
              <Text fw={600}>
                <AppLink to="/$lang/progress-reports/$id" params={{ lang, id: report.id }}>
                  {words.period(report)}
                </AppLink>
              </Text>
              <Text>
                {t('done', { percentage: format.number(report.percentage) })} · {words.progress(report.progress)}
                {report.evidence > 0 && ` · ${t('pieces', { count: report.evidence })}`}
              </Text>
              <Text size="sm" c="dimmed">
                {report.acceptedOn
                  ? t('acceptedOn', { date: format.day(report.acceptedOn) })
                  : words.state(report.state)}
              </Text>
            </Stack>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
