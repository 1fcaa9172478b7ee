import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { useCommitmentWords } from '@/features/commitment-entry/public/useCommitmentWords'
import { reviewsQuery } from '../api'
import { pointerName } from '../form/pointers'
import { ReviewRounds } from '../public/ReviewRounds'
import { useIsInside } from '../public/useIsInside'

/** What the reviewer said of a commitment, for the two sides of the review. */
export function Rounds({ commitment: { id, city, network, reviewer } }: { commitment: Commitment }) {
  const { t } = useTranslation('commitment')
  const words = useCommitmentWords()
  const isInside = useIsInside(city.slug, [network.slug, reviewer.slug])
  const { data: rounds = [] } = useQuery({ ...reviewsQuery(id), enabled: isInside })
  if (!isInside) return null
  return (
    <ReviewRounds
      title={t('rounds')}
      rounds={rounds}
      outcome={({ outcome }) => words.state(outcome)}
      partName={(pointer) => t(`form.${pointerName(pointer)}`)}
    />
  )
}
