import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { meetingDocumentsQuery, meetingQuery } from './api'

const meetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'meeting'),
      queryClient.ensureQueryData(meetingQuery(slug)),
      queryClient.ensureQueryData(meetingDocumentsQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/MeetingPage'), 'MeetingPage'),
})

export const meetingRoutes = [meetingRoute]
