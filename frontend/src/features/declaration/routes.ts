import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { declarationsQuery } from './api'
import { readFilters } from './filters'

const declarationsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(declarationsQuery(deps)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/DeclarationsPage'), 'DeclarationsPage'),
})

export const declarationRoutes = [declarationsRoute]
