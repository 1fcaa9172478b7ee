import type { ConvocationCreate, Meeting } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, toTexts } from '@/lib/i18n/texts'

export interface ConvocationValues {
  /** A day (ISO 8601), empty for none. */
  answerBy: string
  messages: LanguageMap
}

export function convocationLanguages({ sourceLanguage, titles }: Meeting) {
  return textLanguages(sourceLanguage, titles)
}

export function emptyConvocation(tags: string[]): ConvocationValues {
  return { answerBy: '', messages: toTexts(undefined, tags) }
}

export function toConvocation({ answerBy, messages }: ConvocationValues): ConvocationCreate {
  return { answerBy: answerBy || undefined, messages: fromTexts(messages) }
}

/** How many days lie between two days (ISO 8601). */
export function daysBetween(from: string, to: string) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
