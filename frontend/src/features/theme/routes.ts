import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { languageRoute } from '@/lib/routing'
import { themeQuery, themesQuery } from './api'

const themesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'themes',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(themesQuery),
  component: lazyRouteComponent(() => import('./pages/ThemesPage'), 'ThemesPage'),
})

const newThemeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'themes/new',
  component: lazyRouteComponent(() => import('./pages/ThemePages'), 'NewThemePage'),
})

const editThemeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'themes/$slug/edit',
  // Read anew: a change begins from what the record is now.
  loader: ({ context: { queryClient }, params: { slug } }) =>
    queryClient.fetchQuery({ ...themeQuery(slug), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./pages/ThemePages'), 'EditThemePage'),
})

export const themeRoutes = [themesRoute, newThemeRoute, editThemeRoute]
