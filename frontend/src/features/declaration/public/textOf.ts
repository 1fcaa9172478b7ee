import type { Declaration, DeclarationVersion, Translation } from '@/api/generated'
import { pickText } from '@/lib/i18n/languageMap'
import type { TextPart } from './DeclarationText'

/** The languages in which a text can be read from beginning to end, its own first. */
export function readableIn(version: DeclarationVersion): Translation[] {
  return version.translations.filter(({ missing }) => missing.length === 0)
}

/** The language to show: the one asked for, else the reader's, else the text's own; regional forms count as the language. */
export function languageOf(version: DeclarationVersion, asked: string | undefined, readers: string): string {
  const tags = readableIn(version).map(({ language }) => language)
  const texts = Object.fromEntries(tags.map((tag) => [tag, tag]))
  if (asked && texts[asked]) return asked
  return pickText(texts, readers, version.sourceLanguage)?.language ?? version.sourceLanguage
}

export function partsIn(version: DeclarationVersion, language: string): TextPart[] {
  return version.blocks.flatMap(({ id, kind, number, texts }) => {
    const picked = pickText(texts, language, version.sourceLanguage)
    if (!picked) return []
    return [{ id, kind, number, text: picked.text, ...(picked.isFallback ? { language: picked.language } : {}) }]
  })
}

export function titleIn({ titles, sourceLanguage }: Pick<Declaration, 'titles' | 'sourceLanguage'>, language: string) {
  return pickText(titles, language, sourceLanguage)
}
