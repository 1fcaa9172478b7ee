import * as z from 'zod/mini'
import type { ListCommitmentsData } from '@/api/generated'
import { searchOf } from '@/lib/search'

export const progresses = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED'] as const
export const lights = ['GREEN', 'AMBER', 'RED'] as const
export const sorts = ['-published', 'due', 'reportDue', 'city', 'title'] as const

const slug = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.minLength(2), z.maxLength(100))

/** May be left out; and what does not fit is left out. */
const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)

/** What the address of the register may say. A value that makes no sense is dropped rather than refused. */
export const readFilters = searchOf(() =>
  z.object({
    q: lenient(z.coerce.string().check(z.trim(), z.minLength(2), z.maxLength(100))),
    city: lenient(slug()),
    country: lenient(z.string().check(z.regex(/^[A-Z]{2}$/))),
    network: lenient(slug()),
    declaration: lenient(slug()),
    clause: lenient(z.uuid()),
    theme: lenient(slug()),
    sdg: lenient(z.coerce.number().check(z.int(), z.gte(1), z.lte(17))),
    progress: lenient(z.enum(progresses)),
    light: lenient(z.enum(lights)),
    /** The year in which it is to be done. */
    due: lenient(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2200))),
    sort: lenient(z.enum(sorts)),
  }),
)

export type Filters = ReturnType<typeof readFilters>
export type FilterName = Exclude<keyof Filters, 'sort'>

/** What narrows the register; the order does not. */
export function activeFilters({ sort: _sort, ...filters }: Filters): FilterName[] {
  return (Object.keys(filters) as FilterName[]).filter((name) => filters[name] !== undefined)
}

export function toQuery({ due, sort, ...filters }: Filters): NonNullable<ListCommitmentsData['query']> {
  return {
    ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
    ...(due ? { dueAfter: `${due}-01-01`, dueBefore: `${due}-12-31` } : {}),
    ...(sort ? { sort } : {}),
  }
}

/** The address of the same set as a file. */
export function exportAddress(filters: Filters, format: 'csv' | 'xlsx'): string {
  const { sort: _sort, ...query } = toQuery(filters)
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
  return `/api/v1/commitments.${format}${search && `?${search}`}`
}
