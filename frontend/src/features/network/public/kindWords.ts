import type { i18n as I18n } from 'i18next'

/** The kind of a network in words; a kind that this app does not know yet is shown as it is named. */
export function kindWords(kind: string, i18n: I18n): string {
  const key = `network:kind.${kind}`
  return i18n.exists(key) ? i18n.t(key as 'network:kind.GLOBAL') : kind
}
