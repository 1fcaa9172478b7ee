import { useTranslation } from 'react-i18next'

/** What the way to the commitments of a city is called, for those who write them. */
export function useCommitmentLabel() {
  return useTranslation('commitment').t('work.link')
}
