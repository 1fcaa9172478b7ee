import type { Catalogue } from '@/lib/i18n/i18n'
import type { Language } from '@/lib/i18n/languages'

/** The words of one language that most pages need, put together from the features when it is first spoken. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { messages } = await loaders[language]()
  return Object.fromEntries(Object.entries(messages).map(([path, words]) => [featureOf(path), words]))
}

/** The words of the features that few readers meet, one by one: they come with the pages that need them. */
const others = import.meta.glob<object>(
  '/src/features/{adherence,agenda,declaration-editor,file,meeting,signing}/messages/*.json',
  {
    import: 'default',
  },
)

export async function loadWords(language: Language, feature: string): Promise<object> {
  const load = others[`/src/features/${feature}/messages/${language}.json`]
  if (!load) throw new Error(`No words of ${feature} are kept apart`)
  return load()
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
