import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { ActionPoint, ActionPointCreate, ActionPointPatch } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textsPatch, toTexts } from '@/lib/i18n/texts'

/** What the form of an action point holds: what is to be done, by which city (empty for the secretariat), by which day. */
export interface PointValues {
  texts: LanguageMap
  city: string
  dueOn: string
}

export function pointFields(tags: string[]): string[] {
  return [...tags.map((tag) => `texts.${tag}`), 'city', 'dueOn']
}

export function pointValues(point: ActionPoint | undefined, tags: string[]): PointValues {
  return { texts: toTexts(point?.texts, tags), city: point?.city?.slug ?? '', dueOn: point?.dueOn ?? '' }
}

export function toNewPoint({ texts, city, dueOn }: PointValues, sourceLanguage: string): ActionPointCreate {
  return { sourceLanguage, texts: fromTexts(texts) ?? {}, city: city || undefined, dueOn: dueOn || undefined }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPointPatch(before: PointValues, after: PointValues): ActionPointPatch | undefined {
  const texts = textsPatch(before.texts, after.texts)
  const patch: ActionPointPatch = {
    ...(texts ? { texts } : {}),
    ...(before.city === after.city ? {} : { city: after.city || null }),
    ...(before.dueOn === after.dueOn ? {} : { dueOn: after.dueOn || null }),
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

export function pointSchema(t: TFunction<'minutes'>, languageName: (tag: string) => string, source: string) {
  const text = z.string().check(z.maxLength(10_000, t('form.tooLong', { max: 10_000 })))
  const fields = z.object({ texts: z.record(z.string(), text), city: z.string(), dueOn: z.string() })
  return fields.check(({ value, issues }) => {
    if (value.texts[source]?.trim()) return
    const message = t('form.sourceMissing', { language: languageName(source) })
    issues.push({ code: 'custom', path: ['texts', source], message, input: value })
  })
}
