import { Text, Typography } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { type LanguageMap, pickText } from '@/lib/i18n/languageMap'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'

// Most pages have no such text: what reads it comes only where there is one, and the words stand there before.
const Markdown = lazy(() => import('./Markdown'))

/** A longer text as people wrote it: paragraphs, lists, emphasis and links; no images, no raw HTML. */
export function MarkdownText({ map, sourceLanguage }: { map: LanguageMap; sourceLanguage?: string }) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const language = useLanguage()
  const picked = pickText(map, language, sourceLanguage)
  if (!picked) return null
  return (
    <div>
      {picked.isFallback && (
        <Text size="sm" c="dimmed" mb={4}>
          {t('fallback.whole', { wanted: format.language(language), shown: format.language(picked.language) })}
        </Text>
      )}
      <Typography maw="68ch" lang={picked.isFallback ? picked.language : undefined}>
        <Suspense fallback={<p style={{ whiteSpace: 'pre-line' }}>{picked.text}</p>}>
          <Markdown text={picked.text} />
        </Suspense>
      </Typography>
    </div>
  )
}
