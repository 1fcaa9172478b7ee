import { useTranslation } from 'react-i18next'
import type { FigureDimension } from '@/api/generated'
import { useGoals } from '@/features/commitment-entry/public/useCommitmentWords'
import { useThemes } from '@/features/theme/public/useThemes'

/** What is counted, by its name; a region that this app does not know yet is shown as it is named. */
export function useKeyNames(by: FigureDimension) {
  const { t: ofCity, i18n } = useTranslation('city')
  const { label } = useThemes()
  const goals = useGoals()
  return (key: string) => {
    if (by === 'THEME') return label(key)
    if (by === 'SDG') return goals.name(Number(key))
    if (by === 'REGION') return i18n.exists(`city:region.${key}`) ? ofCity(`region.${key as 'AFRICA'}`) : key
    return key
  }
}
