import { z } from 'zod'
import type { ListCitiesData } from '@/api/generated'

export const regions = [
  'AFRICA',
  'ARAB_STATES',
  'ASIA_PACIFIC',
  'EUROPE_NORTH_AMERICA',
  'LATIN_AMERICA_CARIBBEAN',
] as const

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
const inhabitants = z.coerce.number().int().min(0).max(1_000_000_000)

/**
 * What the address of the directory may say. A value that makes no sense is dropped rather than refused: an address that
 * someone mistyped still shows the directory.
 */
export const filtersSchema = z.object({
  q: z.coerce.string().trim().min(2).max(100).optional().catch(undefined),
  network: slug.optional().catch(undefined),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  region: z.enum(regions).optional().catch(undefined),
  theme: slug.optional().catch(undefined),
  minPopulation: inhabitants.optional().catch(undefined),
  maxPopulation: inhabitants.optional().catch(undefined),
  sort: z.enum(['name', 'country', '-population', 'population']).optional().catch(undefined),
})

export type Filters = z.infer<typeof filtersSchema>
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
export function exportAddress(filters: Filters, format: 'csv' | 'geojson'): string {
  const { sort: _sort, ...query } = toQuery(filters)
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString()
  return `/api/v1/cities.${format}${search && `?${search}`}`
}
