import { useTranslation } from 'react-i18next'
import { useThemes } from './useThemes'

/** Themes to choose from, under the name of the vocabulary they belong to. */
export function useThemeOptions() {
  const { label } = useThemes()
  return useThemeGroups().map((group) => ({
    group: group.label,
    items: group.themes.map(({ slug }) => ({ value: slug, label: label(slug) })),
  }))
}

/** The vocabularies with their terms; one that this app has no name for yet is shown as it is named. */
export function useThemeGroups() {
  const { t, i18n } = useTranslation('theme')
  const { themes } = useThemes()
  return [...new Set(themes.map(({ group }) => group))].map((group) => ({
    group,
    label: i18n.exists(`theme:group.${group}`) ? t(`group.${group as 'SDG'}`) : group,
    themes: themes.filter((theme) => theme.group === group),
  }))
}
