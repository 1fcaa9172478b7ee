import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'
import type { FilterName, Filters } from '../filters'

/** What a filter is set to, in words. */
export function useFilterWords(filters: Filters) {
  const { t } = useTranslation('directory')
  const { t: ofCity } = useTranslation('city')
  const format = useFormat()
  const { shortName } = useNetworks()
  const { label } = useThemes()
  return (name: FilterName): string => {
    switch (name) {
      case 'q':
        return t('filterWords.q', { words: filters.q })
      case 'network':
        return shortName(filters.network ?? '')
      case 'country':
        return format.country(filters.country ?? '')
      case 'region':
        return filters.region ? ofCity(`region.${filters.region}`) : ''
      case 'theme':
        return label(filters.theme ?? '')
      case 'minPopulation':
        return t('filterWords.minPopulation', { number: format.number(filters.minPopulation ?? 0) })
      case 'maxPopulation':
        return t('filterWords.maxPopulation', { number: format.number(filters.maxPopulation ?? 0) })
    }
  }
}
