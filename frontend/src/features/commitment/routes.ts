import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { networksQuery } from '@/features/network/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { commitmentQuery, commitmentsQuery } from './api'
import { readFilters } from './filters'

const commitmentsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, learn }, params: { lang }, deps }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      queryClient.ensureInfiniteQueryData(commitmentsQuery(deps)),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/CommitmentsPage'), 'CommitmentsPage'),
})

const newCommitmentRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments/new',
  validateSearch: searchOf(() =>
    z.object({
      city: z.catch(z.optional(z.string()), undefined),
      declaration: z.catch(z.optional(z.string()), undefined),
      block: z.catch(z.optional(z.string()), undefined),
      network: z.catch(z.optional(z.string()), undefined),
    }),
  ),
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/NewCommitmentPage'), 'NewCommitmentPage'),
})

const editCommitmentRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments/$id/edit',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery({ ...commitmentQuery(id), staleTime: 0 }),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/EditCommitmentPage'), 'EditCommitmentPage'),
})

const reviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments/$id/review',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      queryClient.fetchQuery({ ...commitmentQuery(id), staleTime: 0 }),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/ReviewPage'), 'ReviewPage'),
})

const reviseRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments/$id/revise',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      queryClient.fetchQuery({ ...commitmentQuery(id), staleTime: 0 }),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/RevisePage'), 'RevisePage'),
})

const withdrawCommitmentRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments/$id/withdraw',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      queryClient.fetchQuery({ ...commitmentQuery(id), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./pages/WithdrawCommitmentPage'), 'WithdrawCommitmentPage'),
})

const cityWorkRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/commitments',
  loader: ({ context: { learn, queryClient }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/CityWorkPage'), 'CityWorkPage'),
})

export const commitmentRoutes = [
  commitmentsRoute,
  newCommitmentRoute,
  editCommitmentRoute,
  reviewRoute,
  reviseRoute,
  withdrawCommitmentRoute,
  cityWorkRoute,
]
