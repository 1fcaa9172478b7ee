import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { declarationQuery } from '@/features/declaration/public/queries'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import { steps } from './form/steps'

const signRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations/$slug/sign',
  validateSearch: searchOf(() =>
    z.object({
      city: z.catch(z.optional(z.string()), undefined),
      step: z.catch(z.optional(z.enum(steps)), undefined),
    }),
  ),
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'signing'),
      learn(lang, 'adherence'),
      learn(lang, 'commitment'),
      learn(lang, 'file'),
      queryClient.ensureQueryData(declarationQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/SignPage'), 'SignPage'),
})

const paperRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations/$slug/paper-signature',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'signing'),
      learn(lang, 'city'),
      learn(lang, 'file'),
      queryClient.ensureQueryData(declarationQuery(slug)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./paper/PaperSignaturePage'), 'PaperSignaturePage'),
})

const withdrawRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'adherences/$id/withdraw',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'signing'), learn(lang, 'adherence')]),
  component: lazyRouteComponent(() => import('./pages/WithdrawPage'), 'WithdrawPage'),
})

export const signingRoutes = [signRoute, paperRoute, withdrawRoute]
