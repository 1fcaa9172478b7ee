import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router'
import { aboutRoutes } from '@/features/about/routes'
import { accessRoutes } from '@/features/access/routes'
import { adherenceRoutes } from '@/features/adherence/routes'
import { agendaRoutes } from '@/features/agenda/routes'
import { cityRoutes } from '@/features/city/routes'
import { commitmentRoutes } from '@/features/commitment/routes'
import { conferenceRoutes } from '@/features/conference/routes'
import { convocationRoutes } from '@/features/convocation/routes'
import { declarationRoutes } from '@/features/declaration/routes'
import { declarationEditorRoutes } from '@/features/declaration-editor/routes'
import { directoryRoutes } from '@/features/directory/routes'
import { fileRoutes } from '@/features/file/routes'
import { inboxRoutes } from '@/features/inbox/routes'
import { meetingRoutes } from '@/features/meeting/routes'
import { membershipRoutes } from '@/features/membership/routes'
import { minutesRoutes } from '@/features/minutes/routes'
import { networkRoutes } from '@/features/network/routes'
import { programmeRoutes } from '@/features/programme/routes'
import { progressRoutes } from '@/features/progress/routes'
import { registrationRoutes } from '@/features/registration/routes'
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
    ...aboutRoutes,
    ...searchRoutes,
    ...inboxRoutes,
    ...accessRoutes,
    ...themeRoutes,
    ...cityRoutes,
    ...networkRoutes,
    ...membershipRoutes,
    ...directoryRoutes,
    ...fileRoutes,
    ...agendaRoutes,
    ...meetingRoutes,
    ...convocationRoutes,
    ...minutesRoutes,
    ...conferenceRoutes,
    ...registrationRoutes,
    ...programmeRoutes,
    ...declarationRoutes,
    ...declarationEditorRoutes,
    ...adherenceRoutes,
    ...commitmentRoutes,
    ...progressRoutes,
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
      speak: async (language) => {
        await speak(language, loadCatalogue)
        // Nothing is refused before the page stands; until these words are there a plain sentence takes their place.
        void learn(language, 'refusals', loadWords).catch(() => {})
      },
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
