import type { LanguageMap } from '@/lib/i18n/languageMap'
import { usePickText } from '@/ui/LangText'

interface NamedCity {
  ownName: string
  names: LanguageMap
  sourceLanguage: string
}

/** What a city is called in the reader's language, else as it calls itself. */
export function useCityName() {
  const pick = usePickText()
  return ({ ownName, names, sourceLanguage }: NamedCity) => pick(names, sourceLanguage) || ownName
}
