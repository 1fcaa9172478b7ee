import { useTranslation } from 'react-i18next'

/** Those that this app has words for; there may be others. */
export const kinds: string[] = ['INTERNATIONAL_DAY', 'OUTCOME', 'CHARTER']

/** Kinds, states and how far a translation is, in words; a kind that this app does not know yet is shown as it is named. */
export function useDeclarationWords() {
  const { t, i18n } = useTranslation('declaration')
  return {
    kind: (kind: string) => (i18n.exists(`declaration:kind.${kind}`) ? t(`kind.${kind as 'CHARTER'}`) : kind),
    state: (state: 'DRAFT' | 'OPEN' | 'CLOSED') => t(`state.${state}`),
    status: (status: 'ORIGINAL' | 'DRAFT' | 'REVIEWED' | 'OUTDATED') => t(`status.${status}`),
  }
}
