import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { meetingQuery } from '@/features/meeting/public/queries'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { convocationsQuery } from './api'

const convocationRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/convocation',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'meeting'),
      learn(lang, 'convocation'),
      queryClient.ensureQueryData(meetingQuery(slug)),
      queryClient.ensureQueryData(convocationsQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/ConvocationPage'), 'ConvocationPage'),
})

const answersRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/answers',
  validateSearch: searchOf(() =>
    z.object({ answer: z.catch(z.optional(z.enum(['NONE', 'COMING', 'EXCUSED'])), undefined) }),
  ),
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([learn(lang, 'convocation'), queryClient.ensureQueryData(meetingQuery(slug))]),
  component: lazyRouteComponent(() => import('./pages/AnswersPage'), 'AnswersPage'),
})

const answerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/answer',
  validateSearch: searchOf(() => z.object({ city: z.catch(z.string(), '') })),
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'agenda'),
      learn(lang, 'meeting'),
      learn(lang, 'convocation'),
      queryClient.ensureQueryData(meetingQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/AnswerPage'), 'AnswerPage'),
})

export const convocationRoutes = [convocationRoute, answersRoute, answerRoute]
