import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { readHistoryView } from '@/features/activity/public/historyView'
import { historyQuery } from '@/features/activity/public/queries'
import { citySignaturesQuery, signatoriesQuery } from '@/features/adherence/public/queries'
import { agendaOf } from '@/features/agenda/public/queries'
import { cityQuery } from '@/features/city/public/queries'
import { clauseOutcomesQuery } from '@/features/commitment/public/queries'
import { conferenceQuery } from '@/features/conference/public/queries'
import { convocationsQuery } from '@/features/convocation/public/queries'
import {
  adoptedQuery,
  declarationQuery,
  declarationsInStateQuery,
  declarationsQuery,
} from '@/features/declaration/public/queries'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { meetingDocumentsQuery, meetingQuery } from '@/features/meeting/public/queries'
import { readMemberFilters } from '@/features/membership/public/memberFilters'
import { cityMembershipsQuery, memberCountsQuery, networkMembersQuery } from '@/features/membership/public/queries'
import { attendanceQuery, minutesQuery } from '@/features/minutes/public/queries'
import { networkQuery, networksQuery } from '@/features/network/public/queries'
import { registrationSettingsQuery } from '@/features/registration/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { NetworkDeclarations } from './partsForFew'
import { readyAttended, readyConferences, readyNetworkConferences, readyPromises } from './readyForFew'

const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      learn(lang, 'agenda'),
      learn(lang, 'home'),
      agendaOf(queryClient, {}),
      queryClient.prefetchQuery(declarationsInStateQuery('OPEN')),
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
      readyConferences(slug, queryClient),
      readyAttended(slug, queryClient),
      queryClient.ensureQueryData(cityQuery(slug)),
      queryClient.ensureQueryData(cityMembershipsQuery(slug)),
      // What comes after the page would push down what stands below it.
      queryClient.prefetchQuery(citySignaturesQuery(slug)),
      readyPromises(slug, queryClient, () => learn(lang, 'commitment-entry')),
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
      readyNetworkConferences(slug, queryClient),
      NetworkDeclarations.ready(),
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
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'apply'),
      learn(lang, 'deciding'),
      queryClient.ensureQueryData(networkQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
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

const meetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'meeting'),
      learn(lang, 'convocation'),
      learn(lang, 'minutes'),
      learn(lang, 'registration'),
      learn(lang, 'programme'),
      queryClient.ensureQueryData(meetingQuery(slug)),
      queryClient.prefetchQuery(registrationSettingsQuery({ kind: 'meetings', slug })),
      queryClient.ensureQueryData(convocationsQuery(slug)),
      queryClient.ensureQueryData(minutesQuery(slug)),
      queryClient.prefetchQuery(attendanceQuery(slug)),
      queryClient.ensureQueryData(meetingDocumentsQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./MeetingPage'), 'MeetingPage'),
})

const conferenceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'conference'),
      learn(lang, 'registration'),
      learn(lang, 'programme'),
      learn(lang, 'minutes'),
      queryClient.ensureQueryData(conferenceQuery(slug)),
      queryClient.prefetchQuery(registrationSettingsQuery({ kind: 'conferences', slug })),
      queryClient.ensureQueryData(adoptedQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./ConferencePage'), 'ConferencePage'),
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
      learn(lang, 'commitment'),
      queryClient.ensureQueryData(declarationQuery(slug)),
      queryClient.ensureInfiniteQueryData(signatoriesQuery(slug)),
      queryClient.prefetchQuery(clauseOutcomesQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./DeclarationPage'), 'DeclarationPage'),
})

const myWorkRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-work',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      learn(lang, 'meeting'),
      learn(lang, 'convocation'),
      learn(lang, 'minutes'),
      learn(lang, 'registration'),
      learn(lang, 'commitment'),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./MyWorkPage'), 'MyWorkPage'),
})

const myCitiesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-cities',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      learn(lang, 'meeting'),
      learn(lang, 'convocation'),
      learn(lang, 'minutes'),
      learn(lang, 'registration'),
      learn(lang, 'commitment'),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./MyCitiesPage'), 'MyCitiesPage'),
})

const myNetworksRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-networks',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      learn(lang, 'apply'),
      learn(lang, 'deciding'),
      learn(lang, 'commitment'),
      learn(lang, 'commitment-entry'),
      learn(lang, 'meeting'),
      learn(lang, 'convocation'),
      learn(lang, 'minutes'),
      learn(lang, 'registration'),
      learn(lang, 'commitment'),
      queryClient.ensureQueryData(networksQuery),
    ]),
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
  meetingRoute,
  conferenceRoute,
  declarationRoute,
  myWorkRoute,
  myCitiesRoute,
  myNetworksRoute,
  peopleRoute,
  askRoute,
]
