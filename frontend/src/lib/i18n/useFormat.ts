import { latest } from '../latest'
import { type Language, localeOf } from './languages'
import { useLanguage } from './useLanguage'

/** Numbers, dates, lists, names of countries and languages as the reader writes them; each tool is made when it is needed. */
function formats(chosen: Language) {
  const language = localeOf(chosen)
  const number = once(() => new Intl.NumberFormat(language))
  const list = once(() => new Intl.ListFormat(language, { type: 'conjunction' }))
  const choice = once(() => new Intl.ListFormat(language, { type: 'disjunction' }))
  const date = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long' }))
  const day = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))
  const instant = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }))
  const countries = once(() => new Intl.DisplayNames(language, { type: 'region' }))
  const tongues = once(() => new Intl.DisplayNames(language, { type: 'language' }))
  const collator = once(() => new Intl.Collator(language, { numeric: true }))
  return {
    number: (value: number) => number().format(value),
    list: (items: string[]) => list().format(items),
    /** Any one of them. */
    choice: (items: string[]) => choice().format(items),
    /** The same in its parts, where the items are more than words. */
    listParts: (items: string[]) => list().formatToParts(items),
    /** The day of an instant, in the reader's time zone. */
    date: (value: string) => date().format(new Date(value)),
    /** A date without a time: the same day everywhere. */
    day: (value: string) => day().format(new Date(`${value}T00:00:00Z`)),
    instant: (value: string) => instant().format(new Date(value)),
    country: (code: string) => countries().of(code) ?? code,
    language: (tag: string) => tongues().of(tag) ?? tag,
    /** The same where a language stands alone, as a label. */
    languageLabel: (tag: string) => capital(tongues().of(tag) ?? tag, language),
    /** The order of names: alphabetical, numbers in them by their size. */
    compare: (a: string, b: string) => collator().compare(a, b),
  }
}

function once<Tool>(make: () => Tool): () => Tool {
  let made: Tool | undefined
  return () => {
    made ??= make()
    return made
  }
}

function capital(word: string, language: string) {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
}

export type Formats = ReturnType<typeof formats>

/** To make the tools of a language costs more than to use them. */
const formatsOf = latest(formats)

export function useFormat(): Formats {
  return formatsOf(useLanguage())
}
