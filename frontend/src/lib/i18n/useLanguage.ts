import { useSyncExternalStore } from 'react'
import { i18n } from './i18n'
import type { Language } from './languages'

/** The language that the page is shown in. */
export function useLanguage(): Language {
  return useSyncExternalStore(onChange, current, current)
}

function onChange(listener: () => void) {
  i18n.on('languageChanged', listener)
  return () => i18n.off('languageChanged', listener)
}

function current() {
  return i18n.language as Language
}
