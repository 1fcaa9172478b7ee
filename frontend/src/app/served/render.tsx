import { createMemoryHistory, RouterContextProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { loadCatalogue } from '@/app/messages/catalogues'
import { Frame } from '@/app/Shell'
import { networksQuery } from '@/features/network/public/queries'
import { themesQuery } from '@/features/theme/public/queries'
import { i18n } from '@/lib/i18n/i18n'
import type { Language } from '@/lib/i18n/languages'
import { Surroundings } from '../Providers'
import { queryClient } from '../queryClient'
import { createAppRouter } from '../router'
import { type ServedKind, ServedPage } from './ServedPage'

/** What the document of an address shows before the app runs, by the app's own parts; run when it is built. */
export async function render(kind: ServedKind, path: string, language: Language): Promise<string> {
  for (const [feature, messages] of Object.entries(await loadCatalogue(language)))
    i18n.addResourceBundle(language, feature, messages)
  await i18n.changeLanguage(language)
  queryClient.setQueryData(networksQuery.queryKey, [])
  queryClient.setQueryData(themesQuery.queryKey, [])
  const router = createAppRouter(createMemoryHistory({ initialEntries: [`/${language}${path}`] }))
  return renderToString(
    <Surroundings>
      <RouterContextProvider router={router}>
        <Frame>
          <ServedPage kind={kind} />
        </Frame>
      </RouterContextProvider>
    </Surroundings>,
  )
}
