import { useTranslation } from 'react-i18next'
import type { Answers } from '../form/signing'

/** What each answer is called, by its name. */
export function useAnswerLabels(): Record<keyof Answers, string> {
  const { t } = useTranslation('signing')
  return {
    signatoryName: t('sign.signatory.name'),
    signatoryTitle: t('sign.signatory.office'),
    furtherSignatories: t('sign.signatory.further'),
    resolutionDate: t('sign.resolution.date'),
    resolutionReference: t('sign.resolution.reference'),
    resolutionFile: t('sign.resolution.file'),
    effectiveOn: t('sign.effective.label'),
  }
}
