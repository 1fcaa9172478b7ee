import { useTranslation } from 'react-i18next'
import type { City } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { textLanguages } from './cityValues'

/** What each field of the form is called, by its name. */
export function useCityLabels(city: City): Record<string, string> {
  const { t } = useTranslation('city')
  const format = useFormat()
  const texts = textLanguages(city).map((tag) => [
    `about.${tag}`,
    t('form.aboutIn', { language: format.language(tag) }),
  ])
  return {
    ...Object.fromEntries(texts),
    website: t('form.website'),
    'population.value': t('form.population'),
    'population.year': t('form.populationYear'),
    'population.source': t('form.populationSource'),
    languages: t('form.languages'),
    timeZone: t('form.timeZone'),
    themes: t('form.themes'),
  }
}
