import * as z from 'zod/mini'
import type { ListAgendaData } from '@/api/generated'
import { searchOf } from '@/lib/search'

export const views = ['list', 'month', 'year'] as const

const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)
const slug = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))

/** What the address of the agenda may say. A value that makes no sense is dropped rather than refused. */
export const readFilters = searchOf(() =>
  z.object({
    view: lenient(z.enum(views)),
    /** The month or the year that is shown, of the views that show one. */
    month: lenient(z.string().check(z.regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/))),
    year: lenient(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2099))),
    /** Whether the list shows what is over, the latest first. */
    past: lenient(z.literal(true)),
    q: lenient(z.coerce.string().check(z.trim(), z.minLength(2), z.maxLength(100))),
    network: lenient(slug()),
    city: lenient(slug()),
    country: lenient(z.string().check(z.regex(/^[A-Z]{2}$/))),
    kind: lenient(z.string().check(z.regex(/^[A-Z_]+$/), z.maxLength(40))),
  }),
)

export type Filters = ReturnType<typeof readFilters>

const narrowing = ['q', 'network', 'city', 'country', 'kind'] as const

/** What narrows the agenda; the view does not. */
export function activeFilters(filters: Filters) {
  return narrowing.filter((name) => filters[name] !== undefined)
}

export function toQuery(filters: Filters): NonNullable<ListAgendaData['query']> {
  return Object.fromEntries(activeFilters(filters).map((name) => [name, filters[name]]))
}

/** The address of the same part of the agenda as a calendar, below the origin. */
export function calendarPath(filters: Filters, language: string): string {
  const search = new URLSearchParams(activeFilters(filters).map((name) => [name, String(filters[name])]))
  search.set('lang', language)
  return `/api/v1/agenda.ics?${search}`
}
