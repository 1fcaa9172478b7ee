import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { networksQuery } from '@/features/network/public/queries'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'

const optionalText = () => z.catch(z.optional(z.string()), undefined)

const newDeclarationRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations/new',
  validateSearch: searchOf(() => z.object({ network: optionalText() })),
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'declaration-editor'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/NewDeclarationPage'), 'NewDeclarationPage'),
})

const writeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations/$slug/write',
  validateSearch: searchOf(() => z.object({ language: optionalText(), city: optionalText() })),
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'declaration-editor'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/WritePage'), 'WritePage'),
})

const publishRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'declarations/$slug/publish',
  loader: ({ context: { queryClient, learn }, params: { lang } }) =>
    Promise.all([learn(lang, 'declaration-editor'), queryClient.ensureQueryData(networksQuery)]),
  component: lazyRouteComponent(() => import('./pages/PublishPage'), 'PublishPage'),
})

export const declarationEditorRoutes = [newDeclarationRoute, writeRoute, publishRoute]
