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

// French drops the vowel of some words before another: "{{name, de}}" in its messages is "de Paris" and "d’Espoo".
for (const word of ['de', 'que']) {
  i18next.services.formatter?.add(word, (value) =>
    /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(String(value)) ? `${word.slice(0, -1)}’${value}` : `${word} ${value}`,
  )
}

export const i18n = i18next

/** Makes a language the current one. Its words are loaded once, as one file. */
export async function speak(language: Language, load: (language: Language) => Promise<Catalogue>) {
  if (!i18n.hasResourceBundle(language, 'ui')) {
    for (const [feature, messages] of Object.entries(await load(language))) {
      i18n.addResourceBundle(language, feature, messages)
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
    i18n.addResourceBundle(language, feature, await load(language, feature))
}
