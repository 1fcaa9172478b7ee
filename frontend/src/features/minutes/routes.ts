import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { conferenceQuery } from '@/features/conference/public/queries'
import { meetingQuery } from '@/features/meeting/public/queries'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { actionPointQuery, minutesQuery } from './api'

const minutesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/minutes',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'minutes'),
      queryClient.ensureQueryData(meetingQuery(slug)),
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery({ ...minutesQuery(slug), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./pages/MinutesPage'), 'MinutesPage'),
})

const attendanceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/attendance',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([learn(lang, 'minutes'), queryClient.ensureQueryData(meetingQuery(slug))]),
  component: lazyRouteComponent(() => import('./pages/AttendancePage'), 'AttendancePage'),
})

const actionPointRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'action-points/$id',
  loader: ({ context: { queryClient, learn }, params: { lang, id } }) =>
    Promise.all([
      learn(lang, 'minutes'),
      queryClient.ensureQueryData(actionPointQuery(id)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/ActionPointPage'), 'ActionPointPage'),
})

const actionPointsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'networks/$slug/action-points',
  validateSearch: searchOf(() =>
    z.object({
      state: z.catch(z.optional(z.enum(['OPEN', 'DONE', 'DROPPED'])), undefined),
      due: z.catch(z.optional(z.literal(true)), undefined),
    }),
  ),
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'minutes'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/ActionPointsPage'), 'ActionPointsPage'),
})

const conferencePointsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/action-points',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([learn(lang, 'minutes'), queryClient.ensureQueryData(conferenceQuery(slug))]),
  component: lazyRouteComponent(() => import('./pages/ConferencePointsPage'), 'ConferencePointsPage'),
})

export const minutesRoutes = [minutesRoute, attendanceRoute, actionPointRoute, actionPointsRoute, conferencePointsRoute]
