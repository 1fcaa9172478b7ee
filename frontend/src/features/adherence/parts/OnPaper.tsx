import { useTranslation } from 'react-i18next'
import type { GivenOnPaper } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'

/** Who entered a signature that was given on paper, and when. */
export function OnPaper({ given }: { given: GivenOnPaper }) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  return t('onPaper.entered', { name: given.enteredBy, date: format.day(given.enteredOn) })
}
