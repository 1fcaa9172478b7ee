import { type Language, languages } from '@/lib/i18n/languages'
import { type DateWords, dateWords } from './dateWords'
import { iso, lengthOf, meaningOf } from './edtf'

/** What a person meant who typed a date. */
export type Reading =
  | { kind: 'empty' }
  /** In Extended Date/Time Format. */
  | { kind: 'date'; edtf: string }
  /** A day and a month in figures that could be either way round: each way, the day first. */
  | { kind: 'ambiguous'; choices: string[] }
  /** All but the year; where it is one day, that day of no year. */
  | { kind: 'yearMissing'; yearless: string | undefined }
  /** A year of two digits. */
  | { kind: 'yearShort' }
  | { kind: 'unread' }

/**
 * Reads a date as people write it, as precisely as they wrote it and no more. Nothing is guessed: what could be two
 * days is asked, and no year is made up. Words of the language come first; those of the others are understood, too.
 */
export function readWhen(text: string, language: Language): Reading {
  const typed = text.trim()
  if (!typed) return { kind: 'empty' }
  // Two years with a stroke are two years; so is all that is in the format already.
  if (meaningOf(typed.toUpperCase(), false)) return { kind: 'date', edtf: typed.toUpperCase() }
  const plain = plainText(typed)
  const figures = readFigures(plain)
  if (figures) return figures
  const readings = [language, ...languages.filter((other) => other !== language)].map((tongue) =>
    readWords(plain, dateWords[tongue]),
  )
  return readings.find(({ kind }) => kind !== 'unread') ?? { kind: 'unread' }
}

const unread = { kind: 'unread' } as const

/** Small letters without accents, one sort of stroke, space and apostrophe, and no commas. */
function plainText(text: string) {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[’ʼ`]/g, "'")
    .replaceAll(/[,()]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A date in figures alone, or two of them. */
function readFigures(text: string): Reading | undefined {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return { kind: 'yearShort' }
  const days = /^(\d{1,2}) ?- ?(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (days) {
    const [, first, last, month, year] = days.map(Number)
    return dated(`${iso(Number(year), Number(month), Number(first))}/${iso(Number(year), Number(month), Number(last))}`)
  }
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (month) return dated(`${month[2]}-${pad(month[1])}`)
  const backwards = /^(\d{4})[/.](\d{1,2})$/.exec(text)
  if (backwards) return Number(backwards[2]) <= 12 ? dated(`${backwards[1]}-${pad(backwards[2])}`) : unread
  const ends = text.split(/ ?- (?=\d)| - ?/)
  const ways = ends.map(waysOf)
  if (ends.length > 2 || ways.some((way) => !way)) return undefined
  const choices = [0, 1].map((way) => ways.map((end) => end?.[way]).join('/'))
  const possible = [...new Set(choices)].filter((edtf) => meaningOf(edtf, false))
  const [only] = possible
  if (possible.length > 1) return { kind: 'ambiguous', choices: possible }
  return only ? { kind: 'date', edtf: only } : unread
}

/** A day in figures with the day first and with the month first; both the same where the year comes first. */
function waysOf(text: string): [string, string] | undefined {
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (yearFirst) {
    const day = `${yearFirst[1]}-${pad(yearFirst[3])}-${pad(yearFirst[4])}`
    return [day, day]
  }
  const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text)
  if (!yearLast) return undefined
  const [, first, , second, year] = yearLast
  return [`${year}-${pad(second)}-${pad(first)}`, `${year}-${pad(first)}-${pad(second)}`]
}

/** A date in words of one language. */
function readWords(text: string, words: DateWords): Reading {
  const uncertain = without(text.replace(/ ?\?$/, ''), words.uncertain)
  const about = without(uncertain.rest.replace(/^~ ?/, ''), words.about)
  const isUncertain = uncertain.has || text.endsWith('?')
  const isApproximate = about.has || uncertain.rest.startsWith('~')
  const mark = isUncertain && isApproximate ? '%' : isUncertain ? '?' : isApproximate ? '~' : ''
  const rest = about.rest
  const since = startOf(rest, words.since)
  const until = startOf(rest, words.until)
  const span = since === undefined && until === undefined && readSpan(rest, words)
  if (span) return compose(span, mark)
  const decade = words.decade.exec(since ?? until ?? rest)?.[1]?.replace(/0$/, 'X')
  // The format has no mark for a decade.
  const date = decade ? !mark && decade : readOne(since ?? until ?? rest, words)
  if (!date) return unread
  if (typeof date === 'string') return dated(since ? `${date}/..` : until ? `../${date}` : date)
  if (since === undefined && until === undefined) return compose([date, date], mark)
  const reading = compose([date, date], mark)
  return reading.kind === 'date' ? dated(since === undefined ? `../${reading.edtf}` : `${reading.edtf}/..`) : reading
}

/** What is said of a date; a month above 20 is a season. */
interface Parts {
  year?: number
  month?: number
  day?: number
}

type Span = [Parts, Parts]

function readSpan(text: string, words: DateWords): Span | undefined {
  const quarter = words.quarter.exec(text)
  if (quarter) {
    const first = (Number(quarter[1] ?? quarter[2]) - 1) * 3 + 1
    const year = Number(quarter[3])
    return [
      { year, month: first },
      { year, month: first + 2 },
    ]
  }
  for (const { left, right, isPair } of splits(text, words)) {
    const from = readOne(left, words)
    const to = readOne(right, words)
    const span = from && to && together(from, to)
    if (span && (!isPair || isNextDay(span))) return span
  }
  return undefined
}

/** Every way to take a text apart in two ends. */
function splits(text: string, words: DateWords) {
  const between = (separators: string[], isPair: boolean) =>
    separators.flatMap((separator) => {
      const parts = text.split(separator)
      return parts.length === 2 ? [{ left: parts[0] ?? '', right: parts[1] ?? '', isPair }] : []
    })
  return [
    ...between(['-', ...words.to.map((word) => ` ${word} `)], false),
    ...between(
      words.and.map((word) => ` ${word} `),
      !/^(between|entre) /.test(text),
    ),
  ]
}

/** Two ends of which each may lack what the other says, or nothing where they do not go together. */
function together(left: Parts, right: Parts): Span | undefined {
  const from = { ...left, month: left.month ?? (left.day ? right.month : undefined) }
  const to = { ...right, month: right.month ?? (right.day ? left.month : undefined) }
  if ((from.day && !from.month) || (to.day && !to.month)) return undefined
  if (!isYearNeeded(from) && !isYearNeeded(to) && !(from.year && to.year)) return undefined
  const isTurning = (from.month ?? 0) > (to.month ?? 0)
  if (to.year && !from.year) from.year = isTurning ? to.year - 1 : to.year
  if (from.year && !to.year) to.year = isTurning ? from.year + 1 : from.year
  return [from, to]
}

function isYearNeeded({ month }: Parts) {
  return month !== undefined
}

function isNextDay([from, to]: Span) {
  if (!from.day || !to.day || !from.month) return false
  const length = lengthOf(from.year ?? 2024, from.month)
  return from.month === to.month ? to.day === from.day + 1 : from.day === length && to.day === 1
}

/** One date or a part of one: a year, a month or a season, a day; nothing where anything else is said. */
function readOne(text: string, words: DateWords): Parts | undefined {
  const part = without(text.replaceAll(/\b(mid|mi)-(?=[a-z])/g, '$1 '), words.parts)
  const found: Parts = {}
  for (const token of part.rest.replaceAll(/([dl]')/g, '$1 ').split(' ')) {
    const word = token.replace(/\.$/, '')
    const month = nameIndex(words.months, word)
    const season = nameIndex(words.seasons, word)
    const day = /^(\d{1,2})(?:st|nd|rd|th|er|re|º|\.º)?$/.exec(word)?.[1]
    if (month >= 0 && !found.month) found.month = month + 1
    else if (season >= 0 && !found.month) found.month = season + 21
    else if (/^\d{4}$/.test(word) && !found.year) found.year = Number(word)
    else if (day && !found.day) found.day = Number(day)
    else if (word && !words.noise.includes(word)) return undefined
  }
  const isNothing = !found.year && !found.month && !found.day
  return isNothing || (found.day && (part.has || (found.month ?? 0) > 12)) ? undefined : found
}

function nameIndex(names: string[][], word: string) {
  return names.findIndex((all) => all.includes(word))
}

/** The format of two ends, or what is missing for it. */
function compose([from, to]: Span, mark: string): Reading {
  if (from.year && to.year) return dated(joined(format(from, mark), format(to, mark)))
  // A leap year stands for the one that is missing, so that 29 February is a day.
  const next = (from.month ?? 0) > (to.month ?? 0) ? 2025 : 2024
  const tried = joined(format({ ...from, year: 2024 }, ''), format({ ...to, year: next }, ''))
  if (!from.month || !to.month || !meaningOf(tried, false)) return unread
  const isOneDay = !tried.includes('/') && from.day
  return { kind: 'yearMissing', yearless: isOneDay ? tried.replace(/^\d{4}/, 'XXXX') : undefined }
}

function format({ year, month, day }: Parts, mark: string) {
  return [year, month && pad(month), day && pad(day)].filter(Boolean).join('-') + mark
}

function joined(from: string, to: string) {
  return from === to ? from : `${from}/${to}`
}

function dated(edtf: string): Reading {
  return meaningOf(edtf, false) ? { kind: 'date', edtf } : unread
}

/** The text without one of these words or groups of words, and whether one was there. */
function without(text: string, words: string[]) {
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${words.join('|')})(?![\\p{L}\\d])\\.?`, 'u')
  return { has: pattern.test(text), rest: text.replace(pattern, ' ').replaceAll(/\s+/g, ' ').trim() }
}

/** What follows one of these words at the beginning. */
function startOf(text: string, words: string[]) {
  const word = words.find((one) => text.startsWith(`${one} `))
  return word && text.slice(word.length + 1)
}

function pad(number: number | string | undefined) {
  return String(number).padStart(2, '0')
}
