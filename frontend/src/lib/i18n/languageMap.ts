/** A text in several languages, by BCP 47 tag. */
export type LanguageMap = Record<string, string>

export interface PickedText {
  text: string
  language: string
  /** The text is not in the language that was asked for. */
  isFallback: boolean
}

/** The text in the language asked for, else in its source language, else in English, else in any. */
export function pickText(map: LanguageMap, asked: string, source?: string): PickedText | undefined {
  const wanted = [asked, source, 'en', ...Object.keys(map).sort()]
  for (const tag of wanted) {
    const language = tag && findTag(map, tag)
    if (language) return { text: map[language] ?? '', language, isFallback: base(language) !== base(asked) }
  }
  return undefined
}

/** `es` is satisfied by `es-AR`, and `es-AR` by `es`: a regional form is still the language asked for. */
function findTag(map: LanguageMap, tag: string): string | undefined {
  if (map[tag]) return tag
  return Object.keys(map)
    .sort()
    .find((other) => map[other] && base(other) === base(tag))
}

function base(tag: string) {
  return tag.split('-')[0]?.toLowerCase()
}
