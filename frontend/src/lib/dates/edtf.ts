/**
 * A date in Extended Date/Time Format as the service reads and gives it out: levels 0 and 1 and a day of no year. The
 * rules are those of the service (Edtf.java); here they serve to say a date in words and to check what is typed.
 */
export interface KnownDate {
  /** Four digits, of which those not known are X. */
  year: string
  /** A month, or from 21 on a season; absent where not known. */
  month?: number
  day?: number
  isUncertain: boolean
  isApproximate: boolean
}

/** The first and the last day that a date can mean; one that is open or not known is absent. */
export interface Bounds {
  earliest?: string
  latest?: string
}

export type Precision = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'UNKNOWN'

const format =
  /^(?<year>\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX))?)?(?<mark>[?~%])?$/

/** One end of an interval, or the whole of a date that is none. */
export function readDate(text: string): KnownDate | undefined {
  const { year, month, day, mark = '' } = format.exec(text)?.groups ?? {}
  if (!year) return undefined
  return {
    year,
    month: Number(month) || undefined,
    day: Number(day) || undefined,
    isUncertain: mark === '?' || mark === '%',
    isApproximate: mark === '~' || mark === '%',
  }
}

/** The end of an interval that is open, or not known. */
export function isOpen(end: string) {
  return end === '' || end === '..'
}

export function isSeason({ month = 0 }: KnownDate) {
  return month > 12
}

function precisionOf(date: KnownDate): Precision {
  const { year, month, day } = date
  if (year.includes('X')) return 'UNKNOWN'
  if (isSeason(date)) return 'SEASON'
  return day ? 'DAY' : month ? 'MONTH' : 'YEAR'
}

const coarseness: Precision[] = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'UNKNOWN']

/**
 * How precise a date is and between which days it lies, or nothing where it is no date.
 *
 * @param isSouthern whether the place lies in the south, where the seasons are half a year apart
 */
export function meaningOf(edtf: string, isSouthern: boolean): (Bounds & { precision: Precision }) | undefined {
  const ends = edtf.split('/')
  const [from = '', to = from] = ends
  if (ends.length > 2 || (isOpen(from) && isOpen(to))) return undefined
  const [first, last] = [from, to].map(readDate)
  if ((!first && !isOpen(from)) || (!last && !isOpen(to))) return undefined
  const known = [first, last].filter((date) => date !== undefined)
  if (ends.length === 1 && first?.year === 'XXXX')
    return !first.day || isDay({ ...first, year: '2024' }) ? { precision: 'UNKNOWN' } : undefined
  if (known.some((date) => date.year === 'XXXX' || date.year === '0000' || !isDay(date))) return undefined
  const earliest = first && firstDay(first, isSouthern)
  const latest = last && lastDay(last, isSouthern)
  if (earliest && latest && earliest > latest) return undefined
  const precision = known.map(precisionOf).reduce((a, b) => (coarseness.indexOf(a) > coarseness.indexOf(b) ? a : b))
  return { precision, earliest, latest }
}

/** Whether the month has that day; what is no day is one as far as it goes. */
function isDay({ year, month, day }: KnownDate) {
  return !day || (month !== undefined && month <= 12 && day <= lengthOf(Number(year.replaceAll('X', '0')), month))
}

function firstDay({ year, month, day }: KnownDate, isSouthern: boolean): string {
  const first = year.replaceAll('X', '0')
  if (!month) return `${first}-01-01`
  if (month > 12) return iso(Number(first), firstMonthOf(month, isSouthern), 1)
  return iso(Number(first), month, day ?? 1)
}

function lastDay({ year, month, day }: KnownDate, isSouthern: boolean): string {
  const last = year.replaceAll('X', '9')
  if (!month) return `${last}-12-31`
  if (month <= 12) return iso(Number(last), month, day ?? lengthOf(Number(last), month))
  const end = firstMonthOf(month, isSouthern) + 2
  const [endYear, endMonth] = end > 12 ? [Number(last) + 1, end - 12] : [Number(last), end]
  return iso(endYear, endMonth, lengthOf(endYear, endMonth))
}

/** In which month a season begins; one that begins in December is of that year. */
function firstMonthOf(season: number, isSouthern: boolean) {
  const inTheNorth = (season - 20) * 3
  return isSouthern ? ((inTheNorth + 5) % 12) + 1 : inTheNorth
}

export function lengthOf(year: number, month: number) {
  const end = new Date(0)
  end.setUTCFullYear(year, month, 0)
  return end.getUTCDate()
}

export function iso(year: number, month: number, day: number) {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
