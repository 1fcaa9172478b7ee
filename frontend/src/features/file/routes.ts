import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { cityQuery } from '@/features/city/public/queries'
import { languageRoute } from '@/lib/routing'

const letterheadRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'cities/$slug/letterhead',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([learn(lang, 'file'), queryClient.ensureQueryData(cityQuery(slug))]),
  component: lazyRouteComponent(() => import('./pages/LetterheadPage'), 'LetterheadPage'),
})

export const fileRoutes = [letterheadRoute]
