import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { EventAudience, Meeting, Minutes, MinutesInput } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

export const audiences = ['PUBLIC', 'MEMBERS'] as const

export interface MinutesValues {
  texts: LanguageMap
  audience: EventAudience
}

export function minutesLanguages({ sourceLanguage, titles }: Meeting, minutes: Minutes | null): string[] {
  return textLanguages(minutes?.sourceLanguage ?? sourceLanguage, titles, minutes?.texts)
}

/** The minutes as they are; new ones are for whom the meeting is. */
export function minutesValues(meeting: Meeting, minutes: Minutes | null, tags: string[]): MinutesValues {
  return { texts: toTexts(minutes?.texts, tags), audience: minutes?.audience ?? meeting.audience }
}

/** The minutes as they are to be; nothing where nothing changed. */
export function toMinutes(source: string, before: MinutesValues, after: MinutesValues): MinutesInput | undefined {
  if (isSame(before, after)) return undefined
  return { sourceLanguage: source, texts: fromTexts(after.texts) ?? {}, audience: after.audience }
}

/** Needs the text in the language of the original. */
export function minutesSchema(t: TFunction<'minutes'>, languageName: (tag: string) => string, source: string) {
  const long = z.string().check(z.maxLength(100_000, t('form.tooLong', { max: 100_000 })))
  const fields = z.object({ texts: z.record(z.string(), long), audience: z.enum(audiences) })
  return fields.check(({ value, issues }) => {
    if (value.texts[source]?.trim()) return
    const message = t('form.sourceMissing', { language: languageName(source) })
    issues.push({ code: 'custom', path: ['texts', source], message, input: value })
  })
}
