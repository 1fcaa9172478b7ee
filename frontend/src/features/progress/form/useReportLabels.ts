import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

/** What each field of the form is called, by its name. */
export function useReportLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const [first] = tags
  const texts = tags.map((tag) => [
    `narratives.${tag}`,
    tag === first ? t('form.narratives') : t('form.narrativesIn', { language: format.language(tag) }),
  ])
  return {
    from: t('form.from'),
    to: t('form.to'),
    progress: t('form.progress'),
    reason: t('form.reason'),
    percentage: t('form.percentage'),
    'indicatorValue.value': t('form.value'),
    'indicatorValue.source': t('form.source'),
    milestones: t('form.milestones'),
    ...Object.fromEntries(texts),
  }
}
