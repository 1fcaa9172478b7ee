import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { listNames, textNames } from './conferenceValues'

/** What each field of the form is called, by its name. */
export function useConferenceLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('conference')
  const format = useFormat()
  const texts = [...textNames, ...listNames].flatMap((name) =>
    tags.map((tag) => [`${name}.${tag}`, t(`form.${name}In`, { language: format.language(tag) })]),
  )
  return {
    series: t('series'),
    edition: t('form.edition'),
    sourceLanguage: t('form.sourceLanguage'),
    ...Object.fromEntries(texts),
    themes: t('form.themes'),
    when: t('when'),
    startsAt: t('form.startsAt'),
    endsAt: t('form.endsAt'),
    timeZone: t('form.timeZone'),
    mode: t('mode'),
    host: t('form.host'),
    'venue.name': t('form.venueName'),
    'venue.address': t('form.venueAddress'),
    'venue.note': t('form.venueNote'),
    state: t('state'),
    expected: t('expected'),
    participants: t('participants'),
    'contact.name': t('form.contactName'),
    'contact.address': t('form.contactAddress'),
    'contact.email': t('form.contactEmail'),
    'contact.phone': t('form.contactPhone'),
    'contact.fax': t('form.contactFax'),
    'contact.url': t('form.contactUrl'),
    'contact.consent': t('form.contactConsent'),
    links: t('links'),
  }
}
