import { useTranslation } from 'react-i18next'
import type { ProgressReportListItem } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'

/** States and times of reports in words. */
export function useReportWords() {
  const { t } = useTranslation('progress')
  const format = useFormat()
  return {
    state: (state: ProgressReportListItem['state']) => t(`state.${state}`),
    progress: (progress: ProgressReportListItem['progress']) => t(`progress.${progress}`),
    period: ({ from, to }: Pick<ProgressReportListItem, 'from' | 'to'>) =>
      t('period', { from: format.day(from), to: format.day(to) }),
  }
}
