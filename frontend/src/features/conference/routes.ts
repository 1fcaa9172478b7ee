import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { networksQuery } from '@/features/network/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { allSeriesQuery, conferenceQuery, conferencesQuery, editionsQuery, seriesQuery } from './api'
import { readFilters } from './filters'
import { seriesOfQuery } from './lists'

const conferencesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, learn }, deps, params: { lang } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'conference'),
      queryClient.ensureInfiniteQueryData(conferencesQuery(deps)),
      queryClient.ensureQueryData(allSeriesQuery),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/ConferencesPage'), 'ConferencesPage'),
})

const newConferenceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/conferences/new',
  validateSearch: searchOf(() => z.object({ series: z.catch(z.optional(z.string()), undefined) })),
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'conference'),
      learn(lang, 'when-field'),
      queryClient.ensureQueryData(seriesOfQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/NewConferencePage'), 'NewConferencePage'),
})

const editConferenceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/edit',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'conference'),
      learn(lang, 'when-field'),
      // Read anew: a change begins from what the record is now.
      queryClient
        .fetchQuery({ ...conferenceQuery(slug), staleTime: 0 })
        .then(({ conference }) => queryClient.ensureQueryData(seriesOfQuery(conference.network.slug))),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/EditConferencePage'), 'EditConferencePage'),
})

const nextEditionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/next',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'conference'),
      learn(lang, 'when-field'),
      queryClient.ensureQueryData(conferenceQuery(slug)),
    ]),
  component: lazyRouteComponent(() => import('./pages/NextEditionPage'), 'NextEditionPage'),
})

const seriesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'series/$slug',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'conference'),
      queryClient.ensureQueryData(seriesQuery(slug)),
      queryClient.ensureQueryData(editionsQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/SeriesPage'), 'SeriesPage'),
})

const newSeriesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/series/new',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'conference'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/NewSeriesPage'), 'NewSeriesPage'),
})

const editSeriesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'series/$slug/edit',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'conference'),
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery({ ...seriesQuery(slug), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./pages/EditSeriesPage'), 'EditSeriesPage'),
})

export const conferenceRoutes = [
  conferencesRoute,
  newConferenceRoute,
  editConferenceRoute,
  nextEditionRoute,
  seriesRoute,
  newSeriesRoute,
  editSeriesRoute,
]
