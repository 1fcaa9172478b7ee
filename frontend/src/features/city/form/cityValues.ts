import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { City, CityPatch } from '@/api/generated'
import { languages } from '@/lib/i18n/languages'
import { isSame } from '@/lib/merge'

/** What the form of a city's profile holds: texts as they are typed, never undefined. */
export interface CityValues {
  about: Record<string, string>
  website: string
  population: { value: string; year: string; source: string }
  languages: string[]
  timeZone: string
  themes: string[]
}

/** The languages a text can be written in here: the city's own first, then those of the app, then what there is. */
export function textLanguages(city: City): string[] {
  return [...new Set([city.sourceLanguage, ...languages, ...Object.keys(city.about ?? {})])]
}

export function fieldNames(city: City): string[] {
  const texts = textLanguages(city).map((language) => `about.${language}`)
  return [
    ...texts,
    'website',
    'population.value',
    'population.year',
    'population.source',
    'languages',
    'timeZone',
    'themes',
  ]
}

export function toValues(city: City): CityValues {
  const { population } = city
  return {
    about: Object.fromEntries(textLanguages(city).map((language) => [language, city.about?.[language] ?? ''])),
    website: city.website ?? '',
    population: {
      value: population ? String(population.value) : '',
      year: population?.year ? String(population.year) : '',
      source: population?.source ?? '',
    },
    languages: city.languages,
    timeZone: city.timeZone ?? '',
    themes: city.themes,
  }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPatch(before: CityValues, after: CityValues): CityPatch | undefined {
  const patch: CityPatch = {}
  const texts = Object.entries(after.about).filter(([language, text]) => !isSame(text, before.about[language]))
  if (texts.length > 0) patch.about = aboutPatch(after.about, texts)
  if (!isSame(before.website, after.website)) patch.website = after.website.trim() || null
  if (!isSame(before.timeZone, after.timeZone)) patch.timeZone = after.timeZone || null
  if (!isSame(before.population, after.population)) patch.population = populationPatch(after.population)
  if (!isSame(before.languages, after.languages)) patch.languages = after.languages
  if (!isSame(before.themes, after.themes)) patch.themes = after.themes
  return Object.keys(patch).length > 0 ? patch : undefined
}

function aboutPatch(about: CityValues['about'], changed: [string, string][]): CityPatch['about'] {
  if (Object.values(about).every((text) => !text.trim())) return null
  return Object.fromEntries(changed.map(([language, text]) => [language, text.trim() || null]))
}

function populationPatch({ value, year, source }: CityValues['population']): CityPatch['population'] {
  if (!value.trim()) return null
  return { value: Number(value), unit: 'inhabitants', year: year.trim() ? Number(year) : null, source: source.trim() }
}

/** What can be said before the server is asked. */
export function citySchema(city: City, t: TFunction<'city'>, languageName: (tag: string) => string) {
  const text = (max: number) => z.string().check(z.maxLength(max, t('form.tooLong', { max })))
  const like = (pattern: RegExp, message: string) => z.string().check(z.regex(pattern, message))
  const population = z.object({
    value: like(/^\s*\d*\s*$/, t('form.numberWrong')),
    year: like(/^(\s*|(1[89]|2[01])\d\d)$/, t('form.yearWrong')),
    source: text(500),
  })
  const hasSource = ({ value, source }: CityValues['population']) => value.trim() === '' || source.trim() !== ''
  const inSourceLanguage = (about: CityValues['about']) =>
    Object.values(about).every((words) => !words.trim()) || Boolean(about[city.sourceLanguage]?.trim())
  return z.object({
    about: z.record(z.string(), text(10_000)).check(
      z.refine(inSourceLanguage, {
        path: [city.sourceLanguage],
        message: t('form.sourceLanguageMissing', { language: languageName(city.sourceLanguage) }),
      }),
    ),
    website: like(/^(https?:\/\/\S+)?\s*$/, t('form.websiteWrong')),
    population: population.check(z.refine(hasSource, { path: ['source'], message: t('form.sourceMissing') })),
    languages: z.array(z.string()),
    timeZone: z.string(),
    themes: z.array(z.string()),
  })
}
