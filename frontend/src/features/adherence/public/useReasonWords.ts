import { useTranslation } from 'react-i18next'

/** Why a city withdrew its signature, in words; a reason that this app does not know yet is shown as it is named. */
export function useReasonWords() {
  const { t, i18n } = useTranslation('adherence')
  return (reason: string) =>
    i18n.exists(`adherence:reason.${reason}`) ? t(`reason.${reason as 'COUNCIL_DECISION'}`) : reason
}
