import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { verificationQuery } from './api'
import { readMissingFilters } from './missing/api'

const adherenceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'adherences/$id',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'adherence'), learn(lang, 'file'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/AdherencePage'), 'AdherencePage'),
})

const missingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations/$slug/missing',
  validateSearch: readMissingFilters,
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'missing'),
  component: lazyRouteComponent(() => import('./missing/MissingPage'), 'MissingPage'),
})

const verifyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'verify',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'adherence'),
  component: lazyRouteComponent(() => import('./pages/VerifyPage'), 'VerifyPage'),
})

const verifyCodeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'verify/$code',
  loader: ({ context: { queryClient, learn }, params: { lang, code } }) =>
    Promise.all([
      learn(lang, 'adherence'),
      queryClient.ensureQueryData(verificationQuery(code)),
      queryClient.ensureQueryData(networksQuery),
    ]),
  component: lazyRouteComponent(() => import('./pages/VerifyCodePage'), 'VerifyCodePage'),
})

export const adherenceRoutes = [adherenceRoute, missingRoute, verifyRoute, verifyCodeRoute]
