import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '@/api/generated'
import { localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'

/** When an item begins where the meeting is, how long it takes and who presents it, as one line. */
export function useItemFacts(timeZone = 'UTC') {
  const { t } = useTranslation('meeting')
  const locale = localeOf(useLanguage())
  const clock = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  return ({ startsAt, minutes, presenter }: AgendaItem) =>
    [startsAt && clock.format(new Date(startsAt)), minutes && t('minutes', { count: minutes }), presenter]
      .filter(Boolean)
      .join(' · ')
}
