import { useTranslation } from 'react-i18next'
import type { CityRef, DoorPerson } from '@/api/generated'
import { useCityName } from '@/features/city/public/useCityName'
import { localeOf } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import type { Verdict } from './useDoor'

/** How people and what came of them are told at a door. */
export function useDoorWords(cities: CityRef[], isSession = false) {
  const { t } = useTranslation(['door', 'registration'])
  const language = useLanguage()
  const format = useFormat()
  const nameOf = useCityName()
  const known = new Map(cities.map((city) => [city.slug, nameOf(city)]))
  const clock = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' })

  const cityName = (slug: string) => known.get(slug) ?? slug
  /** What happened today is told by the clock. */
  const time = (at: string) =>
    format.date(at) === format.date(new Date().toISOString()) ? clock.format(new Date(at)) : format.instant(at)
  /** For which city somebody comes, and how, where that is not on site. */
  const from = ({ city, mode }: Pick<DoorPerson, 'city' | 'mode'>) =>
    [city ? cityName(city) : t('noCity'), ...(mode === 'ONLINE' ? [t('registration:mode.ONLINE')] : [])].join(' · ')
  const when = (at: string, door?: string) => (door ? t('atDoor', { time: time(at), door }) : time(at))

  function verdict({ kind, person, at, door }: Verdict) {
    if (kind === 'NO_PLACE' && isSession) return t('verdict.NO_PLACE_IN_SESSION')
    if (kind === 'NO_PLACE')
      return t('verdict.NO_PLACE', { state: person ? t(`registration:state.${person.state}`) : '' })
    if (kind === 'ALREADY_CHECKED_IN') return t('verdict.ALREADY_CHECKED_IN', { when: at ? when(at, door) : '' })
    return t(`verdict.${kind}`)
  }

  return { cityName, from, when, verdict }
}

export type DoorWords = ReturnType<typeof useDoorWords>
