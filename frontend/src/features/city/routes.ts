import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { cityQuery } from './api'

const editCityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/edit',
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery({ ...cityQuery(slug), staleTime: 0 }),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/EditCityPage'), 'EditCityPage'),
})

const newCityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/new',
  component: lazyRouteComponent(() => import('./pages/NewCityPage'), 'NewCityPage'),
})

const editRecordRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/record',
  loader: ({ context: { queryClient }, params: { slug } }) =>
    queryClient.fetchQuery({ ...cityQuery(slug), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./pages/EditRecordPage'), 'EditRecordPage'),
})

export const cityRoutes = [editCityRoute, newCityRoute, editRecordRoute]
