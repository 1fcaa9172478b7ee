import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type LanguageMap, pickText } from '@/lib/i18n/languageMap'
import type { Language } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { latest } from '@/lib/latest'

interface LangTextProps {
  map: LanguageMap | undefined
  sourceLanguage?: string
  /** For proper names, which are not translated: the language is told to the browser but not written out. */
  isName?: boolean
}

/** A text in the reader's language, or in another one, which is then said. */
export function LangText({ map, sourceLanguage, isName = false }: LangTextProps) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const picked = pickText(map ?? {}, useLanguage(), sourceLanguage)
  if (!picked) return null
  if (!picked.isFallback) return <>{picked.text}</>
  return (
    <>
      <span lang={picked.language}>{picked.text}</span>
      {!isName && (
        <Text span size="sm" c="dimmed" title={t('fallback.explain')}>
          {' '}
          ({t('fallback.shownIn', { language: format.language(picked.language) })})
        </Text>
      )}
    </>
  )
}

const pickerFor = latest(
  (language: Language) =>
    (map: LanguageMap | undefined, sourceLanguage?: string): string =>
      pickText(map ?? {}, language, sourceLanguage)?.text ?? '',
)

/** The same, for where only a string will do: a title, a label, a search. */
export function usePickText() {
  return pickerFor(useLanguage())
}
