import type { Block, BlockPatch, Declaration, DeclarationPatch } from '@/api/generated'
import { isSame } from '@/lib/merge'

/** Texts as they are typed: by language, never undefined. */
type Typed = Record<string, string>

export interface BlockValues {
  texts: Typed
}

export interface TitleValues {
  titles: Typed
  theme: Typed
}

export function blockValues({ texts }: Pick<Block, 'texts'>, languages: string[]): BlockValues {
  return { texts: typed(texts, languages) }
}

/** What changed of a block; nothing when nothing did. */
export function blockPatch(after: BlockValues, before: BlockValues): BlockPatch | undefined {
  const texts = changed(after.texts, before.texts)
  return texts && { texts }
}

export function titleValues(
  { titles, theme }: Pick<Declaration, 'titles' | 'theme'>,
  languages: string[],
): TitleValues {
  return { titles: typed(titles, languages), theme: typed(theme ?? {}, languages) }
}

export function titlePatch(after: TitleValues, before: TitleValues): DeclarationPatch | undefined {
  const titles = changed(after.titles, before.titles)
  const theme = changed(after.theme, before.theme)
  if (!titles && !theme) return undefined
  return { ...(titles && { titles }), ...(theme && { theme }) }
}

function typed(map: Record<string, string>, languages: string[]): Typed {
  return Object.fromEntries(languages.map((language) => [language, map[language] ?? '']))
}

function changed(after: Typed, before: Typed): Record<string, string | null> | undefined {
  const entries = Object.entries(after).filter(([language, text]) => !isSame(text.trim(), before[language]?.trim()))
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.map(([language, text]) => [language, text.trim() || null]))
}
