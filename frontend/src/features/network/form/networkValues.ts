import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { Network, NetworkCreate, NetworkPatch } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

/** The texts of a network, in the order they are asked for. */
export const textNames = ['names', 'scope', 'secretariatRole', 'about', 'benefits', 'joining'] as const
export const networkKinds = ['TERRITORIAL', 'THEMATIC', 'ASSOCIATION', 'GLOBAL'] as const

/** What the form of a network holds: all of it as it is typed, never undefined. */
export interface NetworkValues extends Record<(typeof textNames)[number], LanguageMap> {
  kind: string
  sourceLanguage: string
  /** The network of which it is a part, empty for none. */
  parent: string
  shortName: string
  founded: string
  secretariatCity: string
  website: string
  handles: { platform: string; handle: string }[]
  themes: string[]
  reportingCycleMonths: string
  membersMustBelongToParent: boolean
}

/** A network as it is, or the little that is known of a new one. */
export type KnownNetwork = Partial<Network> & { sourceLanguage: string; kind: string }

export function languagesOf(network: KnownNetwork): string[] {
  return textLanguages(network.sourceLanguage, ...textNames.map((name) => network[name]))
}

const singleNames = [
  'kind',
  'shortName',
  'founded',
  'secretariatCity',
  'secretariatRole',
  'website',
  'handles',
] as const

export function fieldNames(tags: string[]): string[] {
  return [
    ...textNames.flatMap((name) => tags.map((tag) => `${name}.${tag}`)),
    ...singleNames,
    'themes',
    'reportingCycleMonths',
    'membersMustBelongToParent',
  ]
}

export function toValues(network: KnownNetwork): NetworkValues {
  const tags = languagesOf(network)
  const texts = textNames.map((name) => [name, toTexts(network[name], tags)])
  return {
    ...(Object.fromEntries(texts) as Record<(typeof textNames)[number], LanguageMap>),
    kind: network.kind,
    sourceLanguage: network.sourceLanguage,
    parent: network.parent ?? '',
    shortName: network.shortName ?? '',
    founded: network.founded?.edtf ?? '',
    secretariatCity: network.secretariatCity ?? '',
    website: network.website ?? '',
    handles: (network.handles ?? []).map(({ platform = '', handle }) => ({ platform, handle })),
    themes: network.themes ?? [],
    reportingCycleMonths: String(network.reportingCycleMonths ?? 12),
    membersMustBelongToParent: network.membersMustBelongToParent ?? false,
  }
}

const written = (text: string) => text.trim() || undefined

export function toNewNetwork(values: NetworkValues): NetworkCreate {
  const texts = Object.fromEntries(textNames.map((name) => [name, fromTexts(values[name])]))
  return {
    ...texts,
    names: fromTexts(values.names) ?? {},
    kind: values.kind,
    sourceLanguage: values.sourceLanguage,
    parent: written(values.parent),
    shortName: written(values.shortName),
    founded: written(values.founded) ? { edtf: values.founded.trim() } : undefined,
    secretariatCity: written(values.secretariatCity),
    website: written(values.website),
    handles: named(values.handles),
    themes: values.themes,
    reportingCycleMonths: Number(values.reportingCycleMonths),
    membersMustBelongToParent: values.membersMustBelongToParent,
  }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPatch(before: NetworkValues, after: NetworkValues): NetworkPatch | undefined {
  const patch: Record<string, unknown> = {}
  const has = (name: keyof NetworkValues) => !isSame(before[name], after[name])
  for (const name of textNames) {
    const change = textsPatch(before[name], after[name])
    if (change !== undefined) patch[name] = change
  }
  for (const name of ['parent', 'shortName', 'secretariatCity', 'website'] as const) {
    if (has(name)) patch[name] = after[name].trim() || null
  }
  for (const name of ['kind', 'themes', 'membersMustBelongToParent'] as const) {
    if (has(name)) patch[name] = after[name]
  }
  if (has('founded')) patch.founded = after.founded.trim() ? { edtf: after.founded.trim() } : null
  if (has('handles')) patch.handles = named(after.handles)
  if (has('reportingCycleMonths')) patch.reportingCycleMonths = Number(after.reportingCycleMonths)
  return Object.keys(patch).length > 0 ? (patch as NetworkPatch) : undefined
}

/** A row that was begun and left empty is none; the medium may be unknown. */
function named(handles: NetworkValues['handles']) {
  return handles
    .filter(({ platform, handle }) => platform.trim() || handle.trim())
    .map(({ platform, handle }) => ({
      ...(platform.trim() ? { platform: platform.trim() } : {}),
      handle: handle.trim(),
    }))
}

/** What can be said before the server is asked. */
export function networkSchema(t: TFunction<'network'>, languageName: (tag: string) => string) {
  const text = (max: number) => z.string().check(z.maxLength(max, t('form.tooLong', { max })))
  const like = (pattern: RegExp, message: string) => z.string().check(z.regex(pattern, message))
  const texts = (max: number) => z.record(z.string(), text(max))
  const isCycle = (value: string) => /^\d+$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= 120
  const fields = z.object({
    kind: z.string(),
    sourceLanguage: z.string(),
    parent: z.string(),
    names: texts(300),
    scope: texts(300),
    secretariatRole: texts(200),
    about: texts(10_000),
    benefits: texts(10_000),
    joining: texts(10_000),
    shortName: text(40),
    founded: like(/^\s*(\d{4}(-\d\d(-\d\d)?)?[?~]?)?\s*$/, t('form.foundedWrong')),
    secretariatCity: z.string(),
    website: like(/^(https?:\/\/\S+)?\s*$/, t('form.websiteWrong')),
    handles: z.array(z.object({ platform: text(40), handle: text(100) })),
    themes: z.array(z.string()),
    reportingCycleMonths: z.string().check(z.refine(isCycle, t('form.cycleWrong'))),
    membersMustBelongToParent: z.boolean(),
  })
  return fields.check(({ value, issues }) => {
    for (const name of textNames) {
      const isNeeded = name === 'names' || fromTexts(value[name]) !== undefined
      if (!isNeeded || value[name][value.sourceLanguage]?.trim()) continue
      const message = t('form.sourceLanguageMissing', { language: languageName(value.sourceLanguage) })
      issues.push({ code: 'custom', path: [name, value.sourceLanguage], message, input: value })
    }
    if (named(value.handles).some(({ handle }) => !handle)) {
      issues.push({ code: 'custom', path: ['handles'], message: t('form.handleHalf'), input: value })
    }
  })
}
