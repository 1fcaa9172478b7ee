import { Text, Typography } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import Markdown from 'react-markdown'
import { type LanguageMap, pickText } from '@/lib/i18n/languageMap'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'

/** A longer text as people wrote it: paragraphs, lists, emphasis and links; no images, no raw HTML. */
export function MarkdownText({ map, sourceLanguage }: { map: LanguageMap; sourceLanguage?: string }) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const picked = pickText(map, useLanguage(), sourceLanguage)
  if (!picked) return null
  return (
    <div>
      {picked.isFallback && (
        <Text size="sm" c="dimmed" mb={4}>
          {t('fallback.explain')} ({t('fallback.shownIn', { language: format.language(picked.language) })})
        </Text>
      )}
      <Typography maw="68ch" lang={picked.isFallback ? picked.language : undefined}>
        <Markdown skipHtml disallowedElements={['img']} components={{ h1: 'h3', h2: 'h3' }}>
          {picked.text}
        </Markdown>
      </Typography>
    </div>
  )
}
