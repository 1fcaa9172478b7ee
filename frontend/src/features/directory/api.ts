import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { exportCitiesGeoJson, listCities } from '@/api/generated'
import { type Filters, toQuery } from './filters'

const pageSize = 50

export const citiesQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['cities', 'list', toQuery(filters)],
    queryFn: async ({ pageParam }) => {
      const query = { ...toQuery(filters), limit: pageSize, count: 'exact' as const, cursor: pageParam }
      return (await listCities({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** Every city that the filters leave, as the map needs them: the list comes page by page, the map is whole. */
export const cityFeaturesQuery = (filters: Filters) => {
  const { sort: _sort, ...query } = toQuery(filters)
  return queryOptions({
    queryKey: ['cities', 'map', query],
    queryFn: async () => (await exportCitiesGeoJson({ query, parseAs: 'json', throwOnError: true })).data.features,
    staleTime: 5 * 60_000,
  })
}

/** A few cities of a country, and how many there are. */
export const neighboursQuery = (country: string) =>
  queryOptions({
    queryKey: ['cities', 'neighbours', country],
    queryFn: async () => (await listCities({ query: { country, limit: 8, count: 'exact' }, throwOnError: true })).data,
    staleTime: 5 * 60_000,
  })
