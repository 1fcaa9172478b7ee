import type { LanguageMap } from '@/lib/i18n/languageMap'

/** A list of texts by language as a form holds it: for each language its texts, one on each line. */
export function toLines(maps: LanguageMap[] = [], tags: string[]): LanguageMap {
  return Object.fromEntries(
    tags.map((tag) => [tag, maps.some((map) => map[tag]) ? maps.map((map) => map[tag] ?? '').join('\n') : '']),
  )
}

/** The other way: the lines of the source language make the list, and those of the others stand beside them. */
export function toMaps(lines: LanguageMap, source: string): LanguageMap[] {
  const texts = Object.entries(lines).map(([tag, text]) => [tag, textsIn(text)] as const)
  return textsIn(lines[source]).map((_, index) =>
    Object.fromEntries(
      texts.flatMap(([tag, list]) => {
        const text = list[index]
        return text ? [[tag, text]] : []
      }),
    ),
  )
}

function textsIn(text = '') {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
