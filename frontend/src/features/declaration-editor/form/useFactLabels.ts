import { useTranslation } from 'react-i18next'

/** What each field is called, by its name. */
export function useFactLabels(): Record<string, string> {
  const { t } = useTranslation('declaration-editor')
  return {
    kind: t('facts.kind'),
    year: t('facts.year'),
    conference: t('facts.conference'),
    'commitments.value': t('facts.commitments'),
    'commitments.unit': t('facts.unit'),
    'commitments.source': t('facts.commitmentsSource'),
    sources: t('facts.sources'),
  }
}
