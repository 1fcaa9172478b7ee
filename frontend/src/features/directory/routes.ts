import { createRoute, lazyRouteComponent, stripSearchParams } from '@tanstack/react-router'
import { networksQuery } from '@/features/network/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { citiesQuery, cityFeaturesQuery } from './api'
import { readFilters } from './filters'

const directoryRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities',
  validateSearch: readFilters,
  search: { middlewares: [stripSearchParams({ sort: 'name' as const })] },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(cityFeaturesQuery(deps))
    return Promise.all([
      queryClient.ensureInfiniteQueryData(citiesQuery(deps)),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ])
  },
  component: lazyRouteComponent(() => import('./pages/DirectoryPage'), 'DirectoryPage'),
})

export const directoryRoutes = [directoryRoute]
