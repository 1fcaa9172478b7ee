import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { City, CityCreate, CityPatch, FurtherName, FurtherNameKind } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

/** The kinds of further names, what is used today first. */
export const furtherNameKinds = ['CURRENT', 'OFFICIAL', 'SHORT', 'FORMER'] as const

export const cityKinds = ['MUNICIPALITY', 'DISTRICT', 'CONSORTIUM'] as const

/** What is said of a city by whoever keeps the register: what it is called, what it is, and where it lies. */
export interface RecordValues {
  ownName: string
  sourceLanguage: string
  names: LanguageMap
  furtherNames: { kind: FurtherNameKind; language: string; name: string; source: string }[]
  kind: string
  country: string
  parent: string
  /** One a line. */
  participants: string
  place: { latitude: string; longitude: string; source: string }
}

export type KnownCity = Partial<City> & { sourceLanguage: string }

export function languagesOf(city: KnownCity): string[] {
  return textLanguages(city.sourceLanguage, city.names)
}

export function fieldNames(tags: string[]): string[] {
  return [
    'ownName',
    'sourceLanguage',
    ...tags.map((tag) => `names.${tag}`),
    'furtherNames',
    'kind',
    'country',
    'parent',
    'participants',
    'place.latitude',
    'place.longitude',
    'place.source',
  ]
}

export function toValues(city: KnownCity): RecordValues {
  const own = city.place?.borrowedFrom ? undefined : city.place
  return {
    ownName: city.ownName ?? '',
    sourceLanguage: city.sourceLanguage,
    names: toTexts(city.names, languagesOf(city)),
    furtherNames: (city.furtherNames ?? []).map(({ source = '', ...name }) => ({ ...name, source })),
    kind: city.kind ?? 'MUNICIPALITY',
    country: city.country ?? '',
    parent: city.parent ?? '',
    participants: (city.participants ?? []).join('\n'),
    place: {
      latitude: own ? String(own.latitude) : '',
      longitude: own ? String(own.longitude) : '',
      source: own?.source ?? '',
    },
  }
}

export function toNewCity(values: RecordValues): CityCreate {
  return {
    sourceLanguage: values.sourceLanguage,
    ownName: values.ownName.trim(),
    names: fromTexts(values.names) ?? { [values.sourceLanguage]: values.ownName.trim() },
    furtherNames: toFurtherNames(values.furtherNames),
    kind: values.kind,
    country: values.country,
    parent: values.parent || undefined,
    participants: lines(values.participants),
    place: toPlace(values.place) ?? undefined,
  }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPatch(before: RecordValues, after: RecordValues): CityPatch | undefined {
  const patch: CityPatch = {}
  if (!isSame(before.ownName, after.ownName)) patch.ownName = after.ownName.trim()
  if (!isSame(before.kind, after.kind)) patch.kind = after.kind
  if (!isSame(before.country, after.country)) patch.country = after.country
  if (!isSame(before.parent, after.parent)) patch.parent = after.parent || null
  if (!isSame(before.participants, after.participants)) patch.participants = lines(after.participants)
  if (!isSame(before.place, after.place)) patch.place = toPlace(after.place)
  const names = textsPatch(before.names, after.names)
  if (names) patch.names = names
  if (!isSame(before.furtherNames, after.furtherNames)) patch.furtherNames = toFurtherNames(after.furtherNames)
  return Object.keys(patch).length > 0 ? patch : undefined
}

/** Rows in which no name was typed are none. */
function toFurtherNames(rows: RecordValues['furtherNames']): FurtherName[] {
  return rows.flatMap(({ kind, language, name, source }) => {
    if (!name.trim()) return []
    return { kind, language, name: name.trim(), ...(source.trim() ? { source: source.trim() } : {}) }
  })
}

function lines(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}

function toPlace({ latitude, longitude, source }: RecordValues['place']) {
  if (!latitude.trim() && !longitude.trim()) return null
  const point = { latitude: Number(latitude), longitude: Number(longitude) }
  return source.trim() ? { ...point, source: source.trim() } : point
}

/** What can be said before the server is asked. */
export function recordSchema(t: TFunction<'city'>, languageName: (tag: string) => string) {
  const needed = (message: string) => z.string().check(z.refine((text) => text.trim() !== '', message))
  const degrees = (most: number) =>
    z.string().check(
      z.refine((text) => !text.trim() || (/^\s*-?\d+(\.\d+)?\s*$/.test(text) && Math.abs(Number(text)) <= most), {
        message: t('record.degreesWrong', { most }),
      }),
    )
  const isWhole = ({ latitude, longitude }: RecordValues['place']) =>
    Boolean(latitude.trim()) === Boolean(longitude.trim())
  const fields = z.object({
    ownName: needed(t('record.ownNameMissing')),
    sourceLanguage: z.string(),
    names: z.record(z.string(), z.string().check(z.maxLength(300, t('form.tooLong', { max: 300 })))),
    furtherNames: z.array(
      z.object({ kind: z.enum(furtherNameKinds), language: z.string(), name: z.string(), source: z.string() }),
    ),
    kind: z.string(),
    country: needed(t('record.countryMissing')),
    parent: z.string(),
    participants: z.string(),
    place: z
      .object({ latitude: degrees(90), longitude: degrees(180), source: z.string() })
      .check(z.refine(isWhole, { path: ['longitude'], message: t('record.placeHalf') })),
  })
  return fields.check(({ value, issues }) => {
    if (!fromTexts(value.names) || value.names[value.sourceLanguage]?.trim()) return
    const message = t('form.sourceLanguageMissing', { language: languageName(value.sourceLanguage) })
    issues.push({ code: 'custom', path: ['names', value.sourceLanguage], message, input: value })
  })
}
