import type { Catalogue } from '@/lib/i18n/i18n'
import type { Language } from '@/lib/i18n/languages'

/** The words of one language that most pages need, put together from the features when it is first spoken. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { messages } = await loaders[language]()
  return Object.fromEntries(Object.entries(messages).map(([path, words]) => [featureOf(path), words]))
}

/** Words that few readers meet: those of some features come with the pages that need them, those of refusals after the page. */
const others = import.meta.glob<object>(
  [
    '/src/features/{about,adherence,agenda,commitment,commitment-entry,conference,convocation,declaration-editor,file,home,inbox,meeting,minutes,programme,progress,registration,signing}/messages/*.json',
    '/src/{lib/refusals,ui/when-field,features/adherence/missing,features/membership/apply,features/membership/deciding,features/registration/{desk,door}}/messages/*.json',
  ],
  {
    import: 'default',
  },
)

export async function loadWords(language: Language, feature: string): Promise<object> {
  const load = Object.entries(others).find(([path]) => path.endsWith(`/${feature}/messages/${language}.json`))?.[1]
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
