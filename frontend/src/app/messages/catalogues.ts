import type { Catalogue } from '@/lib/i18n/i18n'
import type { Language } from '@/lib/i18n/languages'

/** All the words of one language, put together from the features when it is first spoken. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { messages } = await loaders[language]()
  return Object.fromEntries(Object.entries(messages).map(([path, words]) => [featureOf(path), words]))
}

const loaders: Record<Language, () => Promise<{ messages: Record<string, object> }>> = {
  en: () => import('./catalogue.en'),
  es: () => import('./catalogue.es'),
  fr: () => import('./catalogue.fr'),
}

/** `/src/features/city/messages/en.json` → `city` */
function featureOf(path: string) {
  return path.split('/').at(-3) ?? path
}
