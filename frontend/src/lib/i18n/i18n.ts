import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages'

/** The words of one language, by feature. */
export type Catalogue = Record<string, object>

void i18next.use(initReactI18next).init({
  resources: {},
  fallbackLng: false,
  defaultNS: 'ui',
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  initAsync: false,
})

// Names of cities stand without an article, those of networks with that of their first word: "{{name, de}}" in the messages
// is "de Paris" and "du Réseau …", "de la Red …".
const articles: Record<string, [RegExp, string][]> = {
  es: [
    [/^(Red|Asociación|Alianza|Delegación|Federación)\b/, 'de la '],
    [/^Grupo\b/, 'del '],
  ],
  fr: [
    [/^(Réseau|Groupe)\b/, 'du '],
    [/^(Association|Alliance)\b/, 'de l’'],
    [/^(Délégation|Fédération)\b/, 'de la '],
  ],
}

// In English a network has the article of what it is: "{{name, the}}" is "the International Association …" and "Espoo".
i18next.services.formatter?.add('the', (value) => {
  const name = String(value)
  const isNamedByKind = /\b(network|association|alliance|delegation|federation|group)\b/i.test(name)
  return isNamedByKind && !/^the\b/i.test(name) ? `the ${name}` : name
})

for (const word of ['de', 'que']) {
  i18next.services.formatter?.add(word, (value, language = '') => {
    const name = String(value)
    const [, article] = (word === 'de' && articles[language]?.find(([first]) => first.test(name))) || []
    if (article) return article + name
    // French drops the vowel of the word before another.
    const isDropped = language === 'fr' && /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(name)
    return isDropped ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`
  })
}

export const i18n = i18next

/** Makes a language the current one. Its words are loaded once, as one file. */
export async function speak(language: Language, load: (language: Language) => Promise<Catalogue>) {
  if (!i18n.hasResourceBundle(language, 'ui')) {
    for (const [feature, messages] of Object.entries(await load(language))) {
      i18n.addResourceBundle(language, feature, set(messages, language))
    }
  }
  if (i18n.language !== language) await i18n.changeLanguage(language)
  document.documentElement.lang = language
  // Each language says in its words which way it is read.
  document.documentElement.dir = i18n.t('direction')
}

/** Adds the words of one feature, which are loaded only where it is met. */
export async function learn(
  language: Language,
  feature: string,
  load: (language: Language, feature: string) => Promise<object>,
) {
  if (!i18n.hasResourceBundle(language, feature))
    i18n.addResourceBundle(language, feature, set(await load(language, feature), language))
}

/** As a printer sets it: in French no line begins with the mark that ends a phrase, and none ends with a quotation mark. */
export function set(messages: object, language: Language): object {
  if (language !== 'fr') return messages
  return JSON.parse(JSON.stringify(messages).replace(/ (?=[:;?!»%])|(?<=«) /g, '\u00a0'))
}
