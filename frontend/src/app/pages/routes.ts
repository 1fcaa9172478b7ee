import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { readHistoryView } from '@/features/activity/public/historyView'
import { historyQuery } from '@/features/activity/public/queries'
import { citySignaturesQuery, signatoriesQuery } from '@/features/adherence/public/queries'
import { agendaOf } from '@/features/agenda/public/queries'
import { cityQuery } from '@/features/city/public/queries'
import { declarationQuery, declarationsQuery } from '@/features/declaration/public/queries'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { readMemberFilters } from '@/features/membership/public/memberFilters'
import { cityMembershipsQuery, memberCountsQuery, networkMembersQuery } from '@/features/membership/public/queries'
import { networkQuery, networksQuery } from '@/features/network/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'

const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      learn(lang, 'agenda'),
      agendaOf(queryClient, {}),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(cityFeaturesQuery({})),
    ]),
  component: lazyRouteComponent(() => import('./HomePage'), 'HomePage'),
})

const cityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      learn(lang, 'agenda'),
      agendaOf(queryClient, { city: slug }),
      queryClient.ensureQueryData(cityQuery(slug)),
      queryClient.ensureQueryData(cityMembershipsQuery(slug)),
      // What comes after the page would push down what stands below it.
      queryClient.prefetchQuery(citySignaturesQuery(slug)),
      queryClient.prefetchInfiniteQuery(historyQuery({ city: slug })),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./CityPage'), 'CityPage'),
})

const networkRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      agendaOf(queryClient, { network: slug }),
      queryClient.ensureQueryData(networkQuery(slug)),
      queryClient.ensureInfiniteQueryData(networkMembersQuery(slug)),
      queryClient.ensureQueryData(memberCountsQuery(slug)),
      queryClient.ensureQueryData(cityFeaturesQuery({ network: slug })),
      queryClient.ensureInfiniteQueryData(declarationsQuery({ network: slug })),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./NetworkPage'), 'NetworkPage'),
})

const networkMembersRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/members',
  validateSearch: readMemberFilters,
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([queryClient.ensureQueryData(networkQuery(slug)), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./NetworkMembersPage'), 'NetworkMembersPage'),
})

const networkPeopleRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/people',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(networksQuery),
  component: lazyRouteComponent(() => import('./NetworkPeoplePage'), 'NetworkPeoplePage'),
})

const cityHistoryRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/history',
  validateSearch: readHistoryView,
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([queryClient.ensureQueryData(cityQuery(slug)), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./HistoryPage'), 'CityHistoryPage'),
})

const networkHistoryRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/history',
  validateSearch: readHistoryView,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(networksQuery),
  component: lazyRouteComponent(() => import('./HistoryPage'), 'NetworkHistoryPage'),
})

const declarationRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations/$slug',
  validateSearch: searchOf(() =>
    z.object({
      language: z.catch(z.optional(z.string()), undefined),
      version: z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(1000))), undefined),
    }),
  ),
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      queryClient.ensureQueryData(declarationQuery(slug)),
      queryClient.ensureInfiniteQueryData(signatoriesQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./DeclarationPage'), 'DeclarationPage'),
})

const myWorkRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-work',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'adherence'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./MyWorkPage'), 'MyWorkPage'),
})

const myCitiesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-cities',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'adherence'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./MyCitiesPage'), 'MyCitiesPage'),
})

const myNetworksRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-networks',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'adherence'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./MyNetworksPage'), 'MyNetworksPage'),
})

const peopleRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/people',
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([queryClient.ensureQueryData(cityQuery(slug)), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./PeoplePage'), 'PeoplePage'),
})

const askRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/ask',
  loader: ({ context: { queryClient }, params: { slug } }) => queryClient.ensureQueryData(cityQuery(slug)),
  component: lazyRouteComponent(() => import('./AskPage'), 'AskPage'),
})

export const pageRoutes = [
  homeRoute,
  cityRoute,
  networkRoute,
  networkMembersRoute,
  networkPeopleRoute,
  cityHistoryRoute,
  networkHistoryRoute,
  declarationRoute,
  myWorkRoute,
  myCitiesRoute,
  myNetworksRoute,
  peopleRoute,
  askRoute,
]
