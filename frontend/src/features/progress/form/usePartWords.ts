import { useTranslation } from 'react-i18next'
import type { ReportPart } from './reportParts'

/** What each part of a report is called. */
export function usePartWords(): Record<ReportPart, string> {
  const { t } = useTranslation('progress')
  return {
    period: t('form.periodLegend'),
    progress: t('form.progress'),
    percentage: t('form.percentage'),
    indicatorValue: t('form.value'),
    milestones: t('form.milestones'),
    narratives: t('form.narratives'),
    evidence: t('evidence.legend'),
  }
}
