import { useTranslation } from 'react-i18next'

/** What is said of a conference in words; what this app has no word for yet is left as it is. */
export function useConferenceWords() {
  const { t, i18n } = useTranslation('conference')
  const word = (key: string, otherwise: string) =>
    i18n.exists(`conference:${key}`) ? t(key as 'figure.people') : otherwise
  return {
    unit: (unit: string) => word(`figure.${unit}`, unit),
    link: (kind: string) => word(`link.${kind}`, kind),
  }
}
