import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { textNames } from './meetingValues'

/** What each field of the form is called, by its name. */
export function useMeetingLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const texts = textNames.flatMap((name) =>
    tags.map((tag) => [`${name}.${tag}`, t(`form.${name}In`, { language: format.language(tag) })]),
  )
  return {
    kind: t('form.kind'),
    ordinal: t('form.ordinal'),
    sourceLanguage: t('form.sourceLanguage'),
    ...Object.fromEntries(texts),
    themes: t('form.themes'),
    previous: t('form.previous'),
    when: t('when'),
    startsAt: t('form.startsAt'),
    endsAt: t('form.endsAt'),
    timeZone: t('form.timeZone'),
    mode: t('form.mode'),
    host: t('form.host'),
    'venue.name': t('form.venueName'),
    'venue.address': t('form.venueAddress'),
    'venue.note': t('form.venueNote'),
    'join.url': t('form.joinUrl'),
    'join.note': t('form.joinNote'),
    audience: t('form.audience'),
    state: t('form.state'),
  }
}
