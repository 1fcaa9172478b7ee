import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { networksQuery } from '@/features/network/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { languageRoute } from '@/lib/routing'
import { meetingDocumentsQuery, meetingQuery, meetingToEditQuery } from './api'

const newMeetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/meetings/new',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'meeting'),
      learn(lang, 'when-field'),
      queryClient.ensureQueryData(networksQuery),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/NewMeetingPage'), 'NewMeetingPage'),
})

const importRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/meetings/import',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'agenda'), learn(lang, 'meeting'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ImportPage'),
})

const editMeetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/edit',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'meeting'),
      learn(lang, 'when-field'),
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery({ ...meetingToEditQuery(slug), staleTime: 0 }),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/EditMeetingPage'), 'EditMeetingPage'),
})

const agendaOfMeetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/agenda',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'meeting'),
      queryClient.fetchQuery({ ...meetingQuery(slug), staleTime: 0 }),
      queryClient.ensureQueryData(meetingDocumentsQuery(slug)),
    ]),
  component: lazyRouteComponent(() => import('./pages/AgendaPage'), 'AgendaPage'),
})

const nextMeetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/next',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([learn(lang, 'meeting'), learn(lang, 'when-field'), queryClient.ensureQueryData(meetingQuery(slug))]),
  component: lazyRouteComponent(() => import('./pages/NextMeetingPage'), 'NextMeetingPage'),
})

export const meetingRoutes = [newMeetingRoute, importRoute, editMeetingRoute, agendaOfMeetingRoute, nextMeetingRoute]
