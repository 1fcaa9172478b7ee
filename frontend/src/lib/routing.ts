import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { isLanguage, type Language, readersLanguage, rememberLanguage } from './i18n/languages'

export interface RouterContext {
  queryClient: QueryClient
  /** Loads a language's words and makes it the current one. */
  speak: (language: Language) => Promise<void>
  /** Loads the words of a feature that are not among those of every page: a page's loader asks for them. */
  learn: (language: string, feature: string) => Promise<void>
}

/** The two routes that every feature hangs its own on; the app gives them their shell. */
export const rootRoute = createRootRouteWithContext<RouterContext>()()

export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$lang',
  beforeLoad: async ({ params: { lang }, location, context }) => {
    if (!isLanguage(lang)) throw inReadersLanguage(location)
    rememberLanguage(lang)
    await context.speak(lang)
  },
})

interface Address {
  pathname: string
  searchStr: string
  hash: string
}

/** An address without a language, as in an e-mail or a QR code, leads to the same place in the reader's own. */
export function inReadersLanguage({ pathname, searchStr, hash }: Address) {
  const path = `/${readersLanguage()}${pathname === '/' ? '' : pathname}`
  return redirect({ href: `${path}${searchStr}${hash ? `#${hash}` : ''}`, replace: true })
}
