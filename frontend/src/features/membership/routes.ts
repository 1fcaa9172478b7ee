import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { cityQuery } from '@/features/city/public/queries'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { steps } from './form/application'

const applyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/apply',
  validateSearch: searchOf(() =>
    z.object({
      step: z.catch(z.optional(z.enum(steps)), undefined),
      network: z.catch(z.optional(z.string()), undefined),
    }),
  ),
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'apply'),
      queryClient.ensureQueryData(cityQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/ApplyPage'), 'ApplyPage'),
})

const membershipRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'memberships/$id',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'apply'), learn(lang, 'deciding'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/MembershipPage'), 'MembershipPage'),
})

export const membershipRoutes = [applyRoute, membershipRoute]
