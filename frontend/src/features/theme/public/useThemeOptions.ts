import { useTranslation } from 'react-i18next'
import { useThemes } from './useThemes'

/** Themes to choose from, under the name of the vocabulary they belong to. */
export function useThemeOptions() {
  const { t, i18n } = useTranslation('theme')
  const { themes, label } = useThemes()
  const groups = [...new Set(themes.map(({ group }) => group))]
  return groups.map((group) => ({
    group: i18n.exists(`theme:group.${group}`) ? t(`group.${group as 'SDG'}`) : group,
    items: themes.filter((theme) => theme.group === group).map(({ slug }) => ({ value: slug, label: label(slug) })),
  }))
}
