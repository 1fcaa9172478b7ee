import { useSuspenseQuery } from '@tanstack/react-query'
import { usePickText } from '@/ui/LangText'
import { themesQuery } from '../api'

export function useThemes() {
  const { data: themes } = useSuspenseQuery(themesQuery)
  const pick = usePickText()
  return {
    themes,
    label: (slug: string) => {
      const theme = themes.find((candidate) => candidate.slug === slug)
      return theme ? pick(theme.labels, theme.sourceLanguage) : slug
    },
  }
}
