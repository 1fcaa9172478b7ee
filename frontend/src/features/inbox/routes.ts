import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'

const inboxRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'inbox',
  validateSearch: searchOf(() => z.object({ unread: z.catch(z.optional(z.literal(true)), undefined) })),
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'inbox'),
  component: lazyRouteComponent(() => import('./pages/InboxPage'), 'InboxPage'),
})

const followingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'following',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'inbox'),
  component: lazyRouteComponent(() => import('./pages/FollowingPage'), 'FollowingPage'),
})

// The address in each letter; mail programs post to it, which the server hands to the service.
const unsubscribeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'unsubscribe/$code',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'inbox'),
  component: lazyRouteComponent(() => import('./pages/UnsubscribePage'), 'UnsubscribePage'),
})

export const inboxRoutes = [inboxRoute, followingRoute, unsubscribeRoute]
