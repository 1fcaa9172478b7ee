import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { Series, SeriesCreate, SeriesPatch } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'

/** What the form of a series holds. */
export interface SeriesValues {
  sourceLanguage: string
  names: LanguageMap
  about: LanguageMap
  shortName: string
}

const textNames = ['names', 'about'] as const

export type KnownSeries = Partial<Series> & { sourceLanguage: string }

export function languagesOf({ sourceLanguage, names, about }: KnownSeries): string[] {
  return textLanguages(sourceLanguage, names, about)
}

export function fieldNames(tags: string[]): string[] {
  return [...textNames.flatMap((name) => tags.map((tag) => `${name}.${tag}`)), 'shortName']
}

export function toValues(series: KnownSeries): SeriesValues {
  const tags = languagesOf(series)
  return {
    sourceLanguage: series.sourceLanguage,
    names: toTexts(series.names, tags),
    about: toTexts(series.about, tags),
    shortName: series.shortName ?? '',
  }
}

export function toNewSeries({ sourceLanguage, names, about, shortName }: SeriesValues, network: string): SeriesCreate {
  return {
    network,
    sourceLanguage,
    names: fromTexts(names) ?? {},
    about: fromTexts(about),
    shortName: shortName.trim() || undefined,
  }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPatch(before: SeriesValues, after: SeriesValues): SeriesPatch | undefined {
  const names = textsPatch(before.names, after.names)
  const about = textsPatch(before.about, after.about)
  const patch: SeriesPatch = {
    ...(names ? { names } : {}),
    ...(about === undefined ? {} : { about }),
    ...(before.shortName === after.shortName ? {} : { shortName: after.shortName.trim() || null }),
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

export function seriesSchema(t: TFunction<'conference'>, languageName: (tag: string) => string) {
  const text = (max: number) => z.string().check(z.maxLength(max, t('form.tooLong', { max })))
  const fields = z.object({
    sourceLanguage: z.string(),
    names: z.record(z.string(), text(300)),
    about: z.record(z.string(), text(10_000)),
    shortName: text(60),
  })
  return fields.check(({ value, issues }) => {
    for (const name of textNames) {
      const isNeeded = name === 'names' || fromTexts(value[name]) !== undefined
      if (!isNeeded || value[name][value.sourceLanguage]?.trim()) continue
      const message = t('form.sourceMissing', { language: languageName(value.sourceLanguage) })
      issues.push({ code: 'custom', path: [name, value.sourceLanguage], message, input: value })
    }
  })
}
