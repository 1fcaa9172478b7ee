import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

/** What each field of the form is called, by its name. */
export function useRecordLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('city')
  const format = useFormat()
  const names = tags.map((tag) => [`names.${tag}`, t('record.nameIn', { language: format.language(tag) })])
  return {
    ownName: t('record.ownName'),
    sourceLanguage: t('record.sourceLanguage'),
    ...Object.fromEntries(names),
    furtherNames: t('furtherNames.title'),
    country: t('record.country'),
    kind: t('record.kind'),
    participants: t('record.participants'),
    parent: t('record.parent'),
    'place.latitude': t('record.latitude'),
    'place.longitude': t('record.longitude'),
    'place.source': t('form.populationSource'),
  }
}
