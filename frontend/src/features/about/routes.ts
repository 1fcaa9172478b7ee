import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { configurationQuery } from '@/api/configuration'
import { languageRoute } from '@/lib/routing'

const aboutRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'about',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'about'), queryClient.ensureQueryData(configurationQuery)]),
  component: lazyRouteComponent(() => import('./pages/AboutPage'), 'AboutPage'),
})

const privacyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'privacy',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'about'), queryClient.ensureQueryData(configurationQuery)]),
  component: lazyRouteComponent(() => import('./pages/PrivacyPage'), 'PrivacyPage'),
})

const accessibilityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'accessibility',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'about'), queryClient.ensureQueryData(configurationQuery)]),
  component: lazyRouteComponent(() => import('./pages/AccessibilityPage'), 'AccessibilityPage'),
})

const contactRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'contact',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'about'), queryClient.ensureQueryData(configurationQuery)]),
  component: lazyRouteComponent(() => import('./pages/ContactPage'), 'ContactPage'),
})

export const aboutRoutes = [aboutRoute, privacyRoute, accessibilityRoute, contactRoute]
