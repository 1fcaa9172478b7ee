import type { TFunction } from 'i18next'

/** A date of which not all may be known. */
interface KnownDate {
  /** Four digits, of which those not known are X. */
  year: string
  /** A month, or from 21 on a season. */
  month?: number
  day?: number
  isUncertain: boolean
  isApproximate: boolean
}

/**
 * Says a date in Extended Date/Time Format in words, exactly as precisely as it is known: a season stays a season, a
 * year that nobody wrote stays unwritten, and what is uncertain or approximate is said to be.
 */
export function printWhen(edtf: string, language: string, t: TFunction<'ui'>): string {
  const ends = edtf.split('/')
  const [from, to] = ends.map(readDate)
  if (ends.some((end, index) => !isOpen(end) && ![from, to][index])) return edtf
  if (ends.length === 1) return from ? printDate(from, language, t) : edtf
  return ends.length === 2 ? printInterval(from, to, language, t) : edtf
}

/** The value of a `<time>`'s `datetime`, where the date is one that it can say. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined
}

/** The end of an interval that is open, or not known. */
function isOpen(end: string) {
  return end === '' || end === '..'
}

/** What the service gives out, levels 0 and 1 of the format and a day of no year; no more of it is read. */
const format =
  /^(?<year>\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX))?)?(?<mark>[?~%])?$/

function readDate(text: string): KnownDate | undefined {
  const { year, month, day, mark = '' } = format.exec(text)?.groups ?? {}
  if (!year) return undefined
  return {
    year,
    month: Number(month) || undefined,
    day: Number(day) || undefined,
    isUncertain: '?%'.includes(mark) && mark !== '',
    isApproximate: '~%'.includes(mark) && mark !== '',
  }
}

function printInterval(from: KnownDate | undefined, to: KnownDate | undefined, language: string, t: TFunction<'ui'>) {
  if (from && to && isPlain(from) && isPlain(to) && precisionOf(from) === precisionOf(to)) {
    const words = formatter(from, language).formatRange(asDate(from), asDate(to))
    const isUncertain = from.isUncertain || to.isUncertain
    return qualify(words, { ...from, isUncertain, isApproximate: from.isApproximate || to.isApproximate }, t)
  }
  if (from && to) return t('when.between', { from: printDate(from, language, t), to: printDate(to, language, t) })
  if (from) return t('when.from', { when: printDate(from, language, t) })
  return to ? t('when.until', { when: printDate(to, language, t) }) : t('when.unknown')
}

function printDate(date: KnownDate, language: string, t: TFunction<'ui'>): string {
  return qualify(printUnqualified(date, language, t), date, t)
}

function printUnqualified(date: KnownDate, language: string, t: TFunction<'ui'>): string {
  const { year, month } = date
  const first = Number(year.replaceAll('X', '0'))
  if (isYearUnknown(date) && !month) return t('when.unknown')
  if (isSeason(date)) return t(`when.season${month as 21 | 22 | 23 | 24}`, { year: first })
  if (/\dX$/.test(year)) return t('when.decade', { year: first })
  if (/\dXX$/.test(year)) return t('when.between', { from: String(first), to: String(first + 99) })
  return formatter(date, language).format(asDate(date))
}

/** A date whose own words can go into a range: of a stated year, and not a season. */
function isPlain(date: KnownDate) {
  return !isSeason(date) && !date.year.includes('X')
}

function isSeason({ month = 0 }: KnownDate) {
  return month > 12
}

function isYearUnknown({ year }: KnownDate) {
  return year === 'XXXX'
}

function precisionOf({ month, day }: KnownDate) {
  return day ? 'day' : month ? 'month' : 'year'
}

/** To make one costs more than to use it, and a list uses one for each row. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(date: KnownDate, language: string) {
  const precision = precisionOf(date)
  const key = `${language} ${precision} ${isYearUnknown(date)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(isYearUnknown(date) ? {} : { year: 'numeric' }),
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  })
  formatters.set(key, made)
  return made
}

function asDate({ year, month = 1, day = 1 }: KnownDate): Date {
  // A leap year stands in for the year nobody wrote, so that 29 February stays a day.
  const result = new Date(Date.UTC(2000, month - 1, day))
  result.setUTCFullYear(year === 'XXXX' ? 2000 : Number(year))
  return result
}

function qualify(words: string, date: KnownDate, t: TFunction<'ui'>): string {
  const { isUncertain, isApproximate, month } = date
  const said = isYearUnknown(date) && month ? t('when.yearUnknown', { when: words }) : words
  if (isUncertain && isApproximate) return t('when.uncertainApproximate', { when: said })
  if (isUncertain) return t('when.uncertain', { when: said })
  return isApproximate ? t('when.approximate', { when: said }) : said
}
