import * as z from 'zod/mini'
import type { ListConferencesData } from '@/api/generated'
import { searchOf } from '@/lib/search'

export const states = ['TENTATIVE', 'CONFIRMED', 'HELD', 'CLOSED', 'CANCELLED'] as const

const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)
const slug = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))

/** What the address of the list may say. A value that makes no sense is dropped rather than refused. */
export const readFilters = searchOf(() =>
  z.object({
    q: lenient(z.coerce.string().check(z.trim(), z.minLength(2), z.maxLength(100))),
    network: lenient(slug()),
    series: lenient(slug()),
    city: lenient(slug()),
    country: lenient(z.string().check(z.regex(/^[A-Z]{2}$/))),
    state: lenient(z.enum(states)),
  }),
)

export type Filters = ReturnType<typeof readFilters>
type FilterName = keyof Filters

export function activeFilters(filters: Filters): FilterName[] {
  return (Object.keys(filters) as FilterName[]).filter((name) => filters[name] !== undefined)
}

export function toQuery(filters: Filters): NonNullable<ListConferencesData['query']> {
  return Object.fromEntries(activeFilters(filters).map((name) => [name, filters[name]]))
}

/** The address of the same set as a file. */
export function exportAddress(filters: Filters, format: 'csv' | 'xlsx'): string {
  const search = new URLSearchParams(activeFilters(filters).map((name) => [name, String(filters[name])])).toString()
  return `/api/v1/conferences.${format}${search && `?${search}`}`
}
