import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router'
import { accessRoutes } from '@/features/access/routes'
import { adherenceRoutes } from '@/features/adherence/routes'
import { agendaRoutes } from '@/features/agenda/routes'
import { cityRoutes } from '@/features/city/routes'
import { declarationRoutes } from '@/features/declaration/routes'
import { declarationEditorRoutes } from '@/features/declaration-editor/routes'
import { directoryRoutes } from '@/features/directory/routes'
import { fileRoutes } from '@/features/file/routes'
import { meetingRoutes } from '@/features/meeting/routes'
import { membershipRoutes } from '@/features/membership/routes'
import { networkRoutes } from '@/features/network/routes'
import { searchRoutes } from '@/features/search/routes'
import { signingRoutes } from '@/features/signing/routes'
import { themeRoutes } from '@/features/theme/routes'
import { learn, speak } from '@/lib/i18n/i18n'
import { isLanguage } from '@/lib/i18n/languages'
import { rememberNavigation } from '@/lib/navigation'
import { inReadersLanguage, languageRoute, rootRoute } from '@/lib/routing'
import { signedInPath } from '@/lib/sign-in/signedInPath'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { ErrorPage } from './ErrorPage'
import { loadCatalogue, loadWords } from './messages/catalogues'
import { NotFoundPage } from './NotFoundPage'
import { pageRoutes } from './pages/routes'
import { queryClient } from './queryClient'
import { Shell } from './Shell'

languageRoute.update({ component: Shell })

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ location }) => {
    throw inReadersLanguage(location)
  },
})

// The identity provider sends the reader here; they are taken on as soon as the answer is read.
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: signedInPath,
  component: PageSkeleton,
})

const routeTree = rootRoute.addChildren([
  indexRoute,
  signedInRoute,
  languageRoute.addChildren([
    ...pageRoutes,
    ...searchRoutes,
    ...accessRoutes,
    ...themeRoutes,
    ...cityRoutes,
    ...networkRoutes,
    ...membershipRoutes,
    ...directoryRoutes,
    ...fileRoutes,
    ...agendaRoutes,
    ...meetingRoutes,
    ...declarationRoutes,
    ...declarationEditorRoutes,
    ...adherenceRoutes,
    ...signingRoutes,
  ]),
])

/** The router of the app; its history is the browser's unless another is given. */
export function createAppRouter(history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    history,
    context: {
      queryClient,
      speak: (language) => speak(language, loadCatalogue),
      learn: async (language, feature) => (isLanguage(language) ? learn(language, feature, loadWords) : undefined),
    },
    defaultPreload: 'intent',
    // A pointer that only passes over a list asks for nothing.
    defaultPreloadDelay: 150,
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    scrollRestoration: true,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  })
  router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) rememberNavigation()
  })
  return router
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
