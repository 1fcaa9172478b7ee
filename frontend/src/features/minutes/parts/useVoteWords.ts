import { useTranslation } from 'react-i18next'
import type { Vote } from '@/api/generated'

/** How a vote went, as a sentence. */
export function useVoteWords() {
  const { t } = useTranslation('minutes')
  return ({ inFavour, against, abstained }: Vote) =>
    [
      t('vote.inFavour', { count: inFavour }),
      t('vote.against', { count: against }),
      t('vote.abstained', { count: abstained }),
    ].join(', ')
}
