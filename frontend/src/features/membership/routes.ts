import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { cityQuery } from '@/features/city/public/queries'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { steps } from './form/application'

const applyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/apply',
  validateSearch: z.object({
    step: z.enum(steps).optional().catch(undefined),
    network: z.string().optional().catch(undefined),
  }),
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([queryClient.ensureQueryData(cityQuery(slug)), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/ApplyPage'), 'ApplyPage'),
})

const membershipRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'memberships/$id',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(networksQuery),
  component: lazyRouteComponent(() => import('./pages/MembershipPage'), 'MembershipPage'),
})

export const membershipRoutes = [applyRoute, membershipRoute]
