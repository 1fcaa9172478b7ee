import type { TFunction } from 'i18next'
import { isOpen, isSeason, type KnownDate, readDate } from './edtf'

/**
 * Says a date in Extended Date/Time Format in words, exactly as precisely as it is known: a season stays a season, a
 * year that the source does not print is said to be missing, and what is uncertain, approximate, open or unknown is said
 * to be. The service says the same in calendars; one table of examples holds both.
 */
export function printWhen(edtf: string, language: string, t: TFunction<'ui'>, asWritten?: string): string {
  const ends = edtf.split('/')
  const [from, to] = ends.map(readDate)
  if (ends.length > 2 || ends.some((end, index) => !isOpen(end) && ![from, to][index])) return edtf
  const words = { language, t }
  const known = [from, to].filter((date) => date !== undefined)
  const [first] = known
  if (!first) return edtf
  const isOne = ends.length === 1 || (from && to && isSame(from, to))
  const said = isOne ? printOne(first, words) : printInterval(from, to, ends, words)
  if (!known.some((date) => date.isUncertain)) return said
  return t(isYearPrinted(first, asWritten) ? 'when.uncertain' : 'when.yearNotInSource', { when: said })
}

/** The value of a `<time>`'s `datetime`, where the date is one that it can say. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined
}

interface Words {
  language: string
  t: TFunction<'ui'>
}

function printOne(date: KnownDate, words: Words): string {
  const { t } = words
  if (date.isApproximate) return join(t('when.approximate', { when: articled(date, words) }), words)
  const said = bare(date, words)
  return date.year === 'XXXX' && date.day ? t('when.yearUnknown', { when: said }) : said
}

function printInterval(from: KnownDate | undefined, to: KnownDate | undefined, ends: string[], words: Words): string {
  const { t } = words
  const said = from && to ? printSpan(from, to, words) : printHalf(from, to, ends, words)
  return from?.isApproximate || to?.isApproximate ? t('when.approximateInterval', { when: said }) : said
}

function printHalf(from: KnownDate | undefined, to: KnownDate | undefined, ends: string[], words: Words): string {
  const { t } = words
  if (from) return join(t(ends[1] ? 'when.from' : 'when.fromUnknownEnd', { when: articled(from, words) }), words)
  if (!to) return t('when.unknown')
  const said = join(t(isMonth(to) || isYear(to) ? 'when.untilIn' : 'when.until', { when: articled(to, words) }), words)
  return ends[0] ? said : t('when.untilUnknownBeginning', { when: said })
}

function printSpan(from: KnownDate, to: KnownDate, words: Words): string {
  const { t } = words
  const isOneYear = from.year === to.year
  if (from.day && to.day) {
    const isOneMonth = isOneYear && from.month === to.month
    const first = isOneMonth
      ? format(from, 'day', words)
      : isOneYear
        ? format(from, 'dayMonth', words)
        : bare(from, words)
    return join(
      t(isOneMonth ? 'when.range' : 'when.rangeOfMonths', {
        from: t('when.theDay', { when: first }),
        to: articled(to, words),
      }),
      words,
    )
  }
  if (isYear(from) && isYear(to)) return `${from.year}–${to.year}`
  const first = isMonth(from) && isMonth(to) && isOneYear ? format(from, 'month', words) : articled(from, words)
  return join(t('when.between', { from: first, to: articled(to, words) }), words)
}

function bare(date: KnownDate, words: Words): string {
  return name(date, 'season', 'decade', words)
}

/** The same with its article, where the language has one there. */
function articled(date: KnownDate, words: Words): string {
  const said = name(date, 'theSeason', 'theDecade', words)
  return date.day ? words.t('when.theDay', { when: said }) : said
}

function name(date: KnownDate, season: 'season' | 'theSeason', decade: 'decade' | 'theDecade', words: Words): string {
  const { year, month, day } = date
  const { t } = words
  const first = year.replaceAll('X', '0')
  if (isSeason(date)) return t(`when.${season}${month as 21 | 22 | 23 | 24}`, { year })
  if (/\dX$/.test(year)) return t(`when.${decade}`, { year: first })
  if (day) return format(date, year === 'XXXX' ? 'dayMonth' : 'dayMonthYear', words)
  if (year === 'XXXX') return t('when.unknown')
  if (/\dXX$/.test(year)) return t('when.century', { from: first, to: year.replaceAll('X', '9') })
  return month ? format(date, 'monthYear', words) : year
}

function isSame(a: KnownDate, b: KnownDate) {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

function isMonth(date: KnownDate) {
  return Boolean(date.month) && !date.day && !isSeason(date)
}

function isYear({ year, month }: KnownDate) {
  return !month && /^\d{4}$/.test(year)
}

/** Whether the source has the year, as four digits or as two behind a mark: its `?` then means something else. */
function isYearPrinted({ year }: KnownDate, asWritten: string | undefined) {
  return asWritten === undefined || new RegExp(`((?<!\\d)${year}|[’'/.-]${year.slice(2)})(?!\\d)`).test(asWritten)
}

const patterns = {
  day: { day: 'numeric' },
  month: { month: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
  monthYear: { month: 'long', year: 'numeric' },
  dayMonthYear: { day: 'numeric', month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** To make one costs more than to use it, and a list uses one for each row. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(date: KnownDate, pattern: keyof typeof patterns, { language }: Words) {
  const key = `${language} ${pattern}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...patterns[pattern] })
  formatters.set(key, formatter)
  const said = formatter.format(asDate(date))
  return language.startsWith('fr') ? said.replace(/^1(?= |$)/, '1er') : said
}

function asDate({ year, month = 1, day = 1 }: KnownDate): Date {
  // A leap year stands in for the year nobody wrote, so that 29 February stays a day.
  const result = new Date(Date.UTC(2000, month - 1, day))
  result.setUTCFullYear(year === 'XXXX' ? 2000 : Number(year))
  return result
}

/** What Spanish and French draw together: de el, à le, de octobre. */
function join(said: string, { language }: Words): string {
  if (language.startsWith('es')) return said.replaceAll(/(^|\s)de el /g, '$1del ').replaceAll(/(^|\s)a el /g, '$1al ')
  if (!language.startsWith('fr')) return said
  return said
    .replaceAll(/(^|\s)de le /g, '$1du ')
    .replaceAll(/(^|\s)de les /g, '$1des ')
    .replaceAll('à le ', 'au ')
    .replaceAll('à les ', 'aux ')
    .replaceAll(/(^|\s)de (?=[aeéo])/g, '$1d’')
}
