import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AgendaEntry } from '@/api/generated'
import { clockAt } from '@/lib/dates/zonedTime'
import { localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'

/** Its clock times, in the zone of the place, and in the reader's where that is another. */
export function Times({
  entry: { startsAt, endsAt, timeZone },
}: {
  entry: Pick<AgendaEntry, 'startsAt' | 'endsAt' | 'timeZone'>
}) {
  const { t } = useTranslation('agenda')
  const locale = localeOf(useLanguage())
  if (!startsAt) return null
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone
  const there = spoken(startsAt, endsAt, timeZone ?? 'UTC', locale)
  const here = spoken(startsAt, endsAt, mine, locale, timeZone ?? 'UTC')
  return (
    <Text size="sm" component="div">
      {t('times.there', { times: there, zone: (timeZone ?? 'UTC').replaceAll('_', ' ') })}
      {here !== there && <div>{t('times.here', { times: here })}</div>}
    </Text>
  )
}

/** Clock times; with their days where there are several, or where it is another day than at the place. */
function spoken(from: string, to: string | undefined, timeZone: string, locale: string, place = timeZone) {
  const isOneDay =
    (!to || dayIn(from, timeZone) === dayIn(to, timeZone)) && dayIn(from, timeZone) === dayIn(from, place)
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    ...(isOneDay ? {} : { day: 'numeric', month: 'short' }),
  })
  return to ? clock.formatRange(new Date(from), new Date(to)) : clock.format(new Date(from))
}

function dayIn(instant: string, timeZone: string) {
  return clockAt(instant, timeZone).day
}
