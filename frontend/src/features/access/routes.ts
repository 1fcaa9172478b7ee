import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { languageRoute } from '@/lib/routing'

const meRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'me',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'inbox'),
  component: lazyRouteComponent(() => import('./pages/MePage'), 'MePage'),
})

// The address in an invitation; its token stands behind the #, so that no server and no log ever sees it.
const invitationRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'invitation',
  component: lazyRouteComponent(() => import('./pages/InvitationPage'), 'InvitationPage'),
})

export const accessRoutes = [meRoute, invitationRoute]
