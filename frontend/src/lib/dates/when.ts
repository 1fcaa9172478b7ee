import { type ParsedDate, type ParsedInterval, parse } from 'edtf'
import type { TFunction } from 'i18next'

/** The bits of `unspecified` that stand for the year, the month and the day. */
const yearDigits = 0b1111
const monthDigits = 0b110000
const dayDigits = 0b11000000

const precisions = { 1: 'year', 2: 'month', 3: 'day' } as const

/**
 * Says a date in Extended Date/Time Format in words, exactly as precisely as it is known: a season stays a season, a
 * year that nobody wrote stays unwritten, and what is uncertain or approximate is said to be.
 */
export function printWhen(edtf: string, language: string, t: TFunction<'ui'>): string {
  const parsed = tryParse(edtf)
  if (!parsed) return edtf
  return parsed.type === 'Interval' ? printInterval(parsed, language, t) : printDate(parsed, language, t)
}

/** The value of a `<time>`'s `datetime`, where the date is one that it can say. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined
}

function tryParse(edtf: string) {
  try {
    return parse(edtf, { level: 3, seasonUncertainty: true })
  } catch {
    return undefined
  }
}

function printInterval({ values }: ParsedInterval, language: string, t: TFunction<'ui'>): string {
  const [from, to] = values.map((end) => (typeof end === 'object' ? end : null))
  if (from && to && isPlain(from) && isPlain(to) && from.values.length === to.values.length) {
    const words = formatter(from, language).formatRange(asDate(from), asDate(to))
    return qualify(words, { ...from, ...to }, t)
  }
  if (from && to) return t('when.between', { from: printDate(from, language, t), to: printDate(to, language, t) })
  if (from) return t('when.from', { when: printDate(from, language, t) })
  return to ? t('when.until', { when: printDate(to, language, t) }) : t('when.unknown')
}

function printDate(date: ParsedDate, language: string, t: TFunction<'ui'>): string {
  return qualify(printUnqualified(date, language, t), date, t)
}

function printUnqualified(date: ParsedDate, language: string, t: TFunction<'ui'>): string {
  const [year = 0, part = 0] = date.values
  if (date.type === 'Season') return t(`when.season${part as 21 | 22 | 23 | 24}`, { year })
  const missing = date.unspecified ?? 0
  if ((missing & yearDigits) === yearDigits && date.values.length === 1) return t('when.unknown')
  if ((missing & yearDigits) === 0b1000) return t('when.decade', { year })
  if ((missing & yearDigits) === 0b1100) return t('when.between', { from: String(year), to: String(year + 99) })
  if (missing & monthDigits) return String(year)
  if (missing & dayDigits) return printUnqualified({ values: date.values.slice(0, 2) }, language, t)
  return formatter(date, language).format(asDate(date))
}

/** A date whose own words can go into a range: of a stated year, and not a season. */
function isPlain(date: ParsedDate) {
  return date.type !== 'Season' && !(date.unspecified && date.values.length < 3)
}

function isYearUnknown(date: ParsedDate) {
  return ((date.unspecified ?? 0) & yearDigits) === yearDigits && date.values.length > 1
}

function formatter(date: ParsedDate, language: string) {
  const precision = precisions[date.values.length as 1 | 2 | 3] ?? 'day'
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(isYearUnknown(date) ? {} : { year: 'numeric' }),
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  })
}

function asDate(date: ParsedDate): Date {
  const [year = 0, month = 0, day = 1] = date.values
  // A leap year stands in for the year nobody wrote, so that 29 February stays a day.
  const result = new Date(Date.UTC(2000, month, day))
  result.setUTCFullYear(isYearUnknown(date) ? 2000 : year)
  return result
}

function qualify(words: string, date: ParsedDate, t: TFunction<'ui'>): string {
  const said = isYearUnknown(date) ? t('when.yearUnknown', { when: words }) : words
  if (date.uncertain && date.approximate) return t('when.uncertainApproximate', { when: said })
  if (date.uncertain) return t('when.uncertain', { when: said })
  return date.approximate ? t('when.approximate', { when: said }) : said
}
