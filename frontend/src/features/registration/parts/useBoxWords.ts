import { useTranslation } from 'react-i18next'
import type { RegistrationSettings } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { stateOf } from '../form/box'

/** How it stands with registration, and from when or until when, in a sentence. */
export function useBoxWords() {
  const { t } = useTranslation('registration')
  const format = useFormat()
  // Whoever registers may be far from the event, where it is another hour or day.
  const at = (instant: string) => t('box.at', { at: format.instant(instant) })
  return (settings: RegistrationSettings): string => {
    const { opensAt, closesAt } = settings
    const state = stateOf(settings)
    if (state === 'NOT_YET') return opensAt ? t('box.opens', { at: at(opensAt) }) : t('box.later')
    // It may be closed before its time, once the event is over or cancelled.
    if (state === 'CLOSED')
      return closesAt && Date.parse(closesAt) <= Date.now() ? t('box.closed', { at: at(closesAt) }) : t('box.over')
    if (state === 'FULL') return t('box.full')
    return closesAt ? t('box.openUntil', { at: at(closesAt) }) : t('box.open')
  }
}
