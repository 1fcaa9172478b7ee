import { useTranslation } from 'react-i18next'
import type { SessionListItem } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { clockOf, dayOf } from '../timetable'

/** Sessions in words. */
export function useSessionWords() {
  const { t } = useTranslation('programme')
  const format = useFormat()
  return {
    /** `09:30–11:00`. */
    clock: ({ start, end }: Pick<SessionListItem, 'start' | 'end'>) => `${clockOf(start)}–${clockOf(end)}`,
    day: (day: string) => format.day(day),
    when: ({ start, end }: Pick<SessionListItem, 'start' | 'end'>) =>
      t('when', { day: format.day(dayOf(start)), from: clockOf(start), to: clockOf(end) }),
    format: (name: SessionListItem['format']) => t(`formats.${name}`),
    /** The languages that are spoken and those into which it is interpreted. */
    languages: ({ languages, interpretation }: Pick<SessionListItem, 'languages' | 'interpretation'>) => {
      const spoken = format.list(languages.map(format.language))
      const into = format.list(interpretation.map(format.language))
      return [spoken && t('spoken', { languages: spoken }), into && t('interpreted', { languages: into })]
        .filter(Boolean)
        .join('; ')
    },
    /** Who speaks; without the names of those who have not agreed to be named. */
    speakers: ({ speakers }: Pick<SessionListItem, 'speakers'>) =>
      speakers.map(({ name, title, organisation }) =>
        [name ?? (title || organisation ? undefined : t('unnamed')), title, organisation].filter(Boolean).join(', '),
      ),
    places: ({ places: { capacity, taken, waiting } }: Pick<SessionListItem, 'places'>) => {
      if (capacity === undefined) return undefined
      const left = Math.max(0, capacity - taken)
      const free = left > 0 ? t('left', { count: left, shown: format.number(left) }) : t('full')
      return waiting > 0 ? `${free}, ${t('waiting', { count: waiting })}` : free
    },
  }
}
