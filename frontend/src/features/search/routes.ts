import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'

const searchRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'search',
  validateSearch: searchOf(() =>
    z.object({
      q: z.catch(z.optional(z.coerce.string().check(z.maxLength(200))), undefined),
      kind: z.catch(z.optional(z.string().check(z.regex(/^[A-Z_]{1,40}$/))), undefined),
    }),
  ),
  component: lazyRouteComponent(() => import('./pages/SearchPage'), 'SearchPage'),
})

export const searchRoutes = [searchRoute]
