import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { languageRoute } from '@/lib/routing'
import { networksQuery } from './api'

const networksRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(networksQuery),
  component: lazyRouteComponent(() => import('./pages/NetworksPage'), 'NetworksPage'),
})

export const networkRoutes = [networksRoute]
