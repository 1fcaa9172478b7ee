import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ProgressReport } from '@/api/generated'
import { ReviewRounds } from '@/features/commitment/public/ReviewRounds'
import { useIsInside } from '@/features/commitment/public/useIsInside'
import { reportReviewsQuery } from '../api'
import { partOf } from '../form/reportParts'
import { usePartWords } from '../form/usePartWords'
import { useReportWords } from '../public/useReportWords'

/** What the reviewer said of a report, for the two sides of the review. */
export function ReportRounds({ report: { id, commitment } }: { report: ProgressReport }) {
  const { t } = useTranslation('progress')
  const words = useReportWords()
  const parts = usePartWords()
  const isInside = useIsInside(commitment.city.slug, [commitment.reviewer])
  const { data: rounds = [] } = useQuery({ ...reportReviewsQuery(id), enabled: isInside })
  if (!isInside) return null
  return (
    <ReviewRounds
      title={t('rounds.title')}
      rounds={rounds}
      outcome={({ outcome }) => words.state(outcome)}
      partName={(pointer) => {
        const part = partOf(pointer)
        return part && parts[part]
      }}
    />
  )
}
