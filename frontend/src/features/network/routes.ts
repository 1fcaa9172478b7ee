import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { networkQuery, networksQuery } from './api'

const networksRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(networksQuery),
  component: lazyRouteComponent(() => import('./pages/NetworksPage'), 'NetworksPage'),
})

const newNetworkRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/new',
  validateSearch: searchOf(() => z.object({ parent: z.catch(z.optional(z.string()), undefined) })),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(networksQuery), queryClient.ensureQueryData(themesQuery)]),
  component: lazyRouteComponent(() => import('./pages/NewNetworkPage'), 'NewNetworkPage'),
})

const editNetworkRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/edit',
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery({ ...networkQuery(slug), staleTime: 0 }),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/EditNetworkPage'), 'EditNetworkPage'),
})

export const networkRoutes = [networksRoute, newNetworkRoute, editNetworkRoute]
