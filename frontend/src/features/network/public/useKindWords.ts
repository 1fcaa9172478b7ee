import { useTranslation } from 'react-i18next'

/** The kind of a network, one or many, in words; a kind that this app does not know yet is shown as it is named. */
export function useKindWords() {
  const { t, i18n } = useTranslation('network')
  return {
    one: (kind: string) => (i18n.exists(`network:kind.${kind}`) ? t(`kind.${kind as 'GLOBAL'}`) : kind),
    many: (kind: string) => (i18n.exists(`network:kinds.${kind}`) ? t(`kinds.${kind as 'GLOBAL'}`) : kind),
  }
}
