import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { commitmentQuery } from '@/features/commitment/public/queries'
import { networksQuery } from '@/features/network/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { figuresQuery, reportQuery, reportsQuery } from './api'

const commitmentRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments/$id',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      learn(lang, 'progress'),
      queryClient.ensureQueryData(commitmentQuery(id)),
      queryClient.prefetchQuery(reportsQuery(id)),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/CommitmentPage'), 'CommitmentPage'),
})

/** By what the address asks to count, and of which network. */
const readView = searchOf(() =>
  z.object({
    by: z.catch(z.optional(z.enum(['THEME', 'SDG'])), undefined),
    network: z.catch(z.optional(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))), undefined),
  }),
)

const overviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'commitments/overview',
  validateSearch: readView,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, learn }, params: { lang }, deps: { by = 'THEME', network } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      learn(lang, 'progress'),
      ...(['ALL', by, 'REGION', 'YEAR'] as const).map((dimension) =>
        queryClient.ensureQueryData(figuresQuery(dimension, network)),
      ),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/OverviewPage'), 'OverviewPage'),
})

const reportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'progress-reports/$id',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      learn(lang, 'progress'),
      queryClient.ensureQueryData(reportQuery(id)),
    ]),
  component: lazyRouteComponent(() => import('./pages/ReportPage'), 'ReportPage'),
})

const editReportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'progress-reports/$id/edit',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      learn(lang, 'progress'),
      learn(lang, 'file'),
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery({ ...reportQuery(id), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./pages/EditReportPage'), 'EditReportPage'),
})

export const progressRoutes = [overviewRoute, commitmentRoute, reportRoute, editReportRoute]
