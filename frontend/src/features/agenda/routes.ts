import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { dayQuery } from './api'
import { readFilters } from './filters'

const agendaRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'agenda',
  validateSearch: readFilters,
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'agenda'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/AgendaPage'), 'AgendaPage'),
})

const dayRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'days/$id',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      queryClient.ensureQueryData(dayQuery(id)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/DayPage'), 'DayPage'),
})

export const agendaRoutes = [agendaRoute, dayRoute]
