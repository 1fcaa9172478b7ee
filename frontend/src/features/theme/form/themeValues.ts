import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { Theme, ThemeCreate, ThemePatch } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

export const themeGroups = ['LEARNING_CITY_THEME', 'BUILDING_BLOCK', 'THEMATIC_CLUSTER', 'CHARTER_PART', 'SDG'] as const

/** What the form of a term holds. */
export interface ThemeValues {
  slug: string
  group: string
  sourceLanguage: string
  labels: LanguageMap
  source: string
}

export type KnownTheme = Partial<Theme> & { sourceLanguage: string }

export function languagesOf(theme: KnownTheme): string[] {
  return textLanguages(theme.sourceLanguage, theme.labels)
}

export function fieldNames(tags: string[]): string[] {
  return ['slug', 'group', 'sourceLanguage', ...tags.map((tag) => `labels.${tag}`), 'source']
}

export function toValues(theme: KnownTheme): ThemeValues {
  return {
    slug: theme.slug ?? '',
    group: theme.group ?? themeGroups[0],
    sourceLanguage: theme.sourceLanguage,
    labels: toTexts(theme.labels, languagesOf(theme)),
    source: theme.source ?? '',
  }
}

export function toNewTheme({ slug, group, sourceLanguage, labels, source }: ThemeValues): ThemeCreate {
  return {
    slug: slug.trim(),
    group,
    sourceLanguage,
    labels: fromTexts(labels) ?? {},
    source: source.trim() || undefined,
  }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPatch(before: ThemeValues, after: ThemeValues): ThemePatch | undefined {
  const patch: ThemePatch = {}
  if (!isSame(before.group, after.group)) patch.group = after.group
  if (!isSame(before.source, after.source)) patch.source = after.source.trim() || null
  const labels = textsPatch(before.labels, after.labels)
  if (labels) patch.labels = labels
  return Object.keys(patch).length > 0 ? patch : undefined
}

/** What can be said before the server is asked. */
export function themeSchema(t: TFunction<'theme'>, languageName: (tag: string) => string) {
  const fields = z.object({
    slug: z.string().check(z.regex(/^\s*[a-z0-9]+(-[a-z0-9]+)*\s*$/, t('form.slugWrong'))),
    group: z.string(),
    sourceLanguage: z.string(),
    labels: z.record(z.string(), z.string().check(z.maxLength(300, t('form.tooLong', { max: 300 })))),
    source: z.string().check(z.maxLength(500, t('form.tooLong', { max: 500 }))),
  })
  return fields.check(({ value, issues }) => {
    if (value.labels[value.sourceLanguage]?.trim()) return
    const message = t('form.labelMissing', { language: languageName(value.sourceLanguage) })
    issues.push({ code: 'custom', path: ['labels', value.sourceLanguage], message, input: value })
  })
}
