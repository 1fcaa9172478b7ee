import * as z from 'zod/mini'
import type { ListCitiesData } from '@/api/generated'
import { searchOf } from '@/lib/search'

export const regions = [
  'AFRICA',
  'ARAB_STATES',
  'ASIA_PACIFIC',
  'EUROPE_NORTH_AMERICA',
  'LATIN_AMERICA_CARIBBEAN',
] as const

export const sorts = ['name', 'country', '-population', 'population', '-memberships', '-signatures'] as const

const slug = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))
const inhabitants = () => z.coerce.number().check(z.int(), z.gte(0), z.lte(1_000_000_000))

/** May be left out; and what does not fit is left out. */
const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)

/**
 * What the address of the directory may say. A value that makes no sense is dropped rather than refused: an address that
 * someone mistyped still shows the directory.
 */
export const readFilters = searchOf(() =>
  z.object({
    q: lenient(z.coerce.string().check(z.trim(), z.minLength(2), z.maxLength(100))),
    network: lenient(slug()),
    country: lenient(z.string().check(z.regex(/^[A-Z]{2}$/))),
    region: lenient(z.enum(regions)),
    theme: lenient(slug()),
    minPopulation: lenient(inhabitants()),
    maxPopulation: lenient(inhabitants()),
    sort: lenient(z.enum(sorts)),
  }),
)

export type Filters = ReturnType<typeof readFilters>
export type FilterName = Exclude<keyof Filters, 'sort'>

/** What narrows the list; the order does not. */
export function activeFilters({ sort: _sort, ...filters }: Filters): FilterName[] {
  return (Object.keys(filters) as FilterName[]).filter((name) => filters[name] !== undefined)
}

/** A search has an order of its own, by how well a name fits. */
export function toQuery({ sort, ...filters }: Filters): NonNullable<ListCitiesData['query']> {
  return { ...filters, ...(sort && !filters.q ? { sort } : {}) }
}

/** The address of the same set as a file. */
export function exportAddress(filters: Filters, format: 'csv' | 'xlsx' | 'geojson'): string {
  const { sort: _sort, ...query } = toQuery(filters)
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString()
  return `/api/v1/cities.${format}${search && `?${search}`}`
}
