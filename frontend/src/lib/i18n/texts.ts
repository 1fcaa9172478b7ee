import { isSame } from '../merge'
import type { LanguageMap } from './languageMap'
import { languages } from './languages'

/** The languages a text can be written in here: the record's own first, then those of the app, then what there is. */
export function textLanguages(sourceLanguage: string, ...maps: (LanguageMap | undefined)[]): string[] {
  return [...new Set([sourceLanguage, ...languages, ...maps.flatMap((map) => Object.keys(map ?? {}))])]
}

/** A text as a form holds it: a field for each language, empty where there is none. */
export function toTexts(map: LanguageMap | undefined, tags: string[]): LanguageMap {
  return Object.fromEntries(tags.map((tag) => [tag, map?.[tag] ?? '']))
}

/** What was written, without the empty fields; nothing where all are. */
export function fromTexts(texts: LanguageMap): LanguageMap | undefined {
  const written = Object.entries(texts).flatMap(([tag, text]) => (text.trim() ? [[tag, text.trim()]] : []))
  return written.length > 0 ? Object.fromEntries(written) : undefined
}

/** What changed, for a merge patch: an emptied language is taken away, and the whole where none is left. */
export function textsPatch(before: LanguageMap, after: LanguageMap): Record<string, string | null> | null | undefined {
  const changed = Object.entries(after).filter(([tag, text]) => !isSame(text, before[tag]))
  if (changed.length === 0) return undefined
  if (!fromTexts(after)) return null
  return Object.fromEntries(changed.map(([tag, text]) => [tag, text.trim() || null]))
}
