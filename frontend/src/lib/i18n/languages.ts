/** The languages of the app's own words. Content may exist in any other language besides. */
export const languages = ['en', 'es', 'fr'] as const
export type Language = (typeof languages)[number]

/** What each calls itself; to ask the browser costs more than all else at the start, since it must learn each language. */
export const ownNames: Record<Language, string> = { en: 'English', es: 'Español', fr: 'Français' }

/** How dates and numbers are written: for English as most of the world reads it, the day before the month. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

const storageKey = 'paideia-language'

export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value)
}

/** The language for someone whose address names none: what they chose here before, else what their browser asks for. */
export function readersLanguage(): Language {
  const wanted = [remembered(), ...(navigator.languages ?? [])]
  return wanted.map((tag) => tag?.split('-')[0]).find(isLanguage) ?? 'en'
}

export function rememberLanguage(language: Language) {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Without storage the choice lasts as long as the address does.
  }
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(storageKey) ?? undefined
  } catch {
    return undefined
  }
}
