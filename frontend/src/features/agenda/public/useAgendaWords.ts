import { useTranslation } from 'react-i18next'
import type { AgendaEntry } from '@/api/generated'

export const kinds = ['MEETING', 'CONFERENCE', 'DAY', 'DEADLINE'] as const

export const isDeadline = ({ kind }: Pick<AgendaEntry, 'kind'>) => kind === 'DEADLINE'

/** What entries are called; a kind or a sort that this app has no word for yet is left out. */
export function useAgendaWords() {
  const { t, i18n } = useTranslation('agenda')
  const word = (key: string) => (i18n.exists(`agenda:${key}`) ? t(key as 'kind.DAY') : undefined)
  return {
    kind: (kind: string) => word(`kind.${kind}`) ?? kind,
    sort: ({ kind, type }: Pick<AgendaEntry, 'kind' | 'type'>) =>
      (type && word(`type.${type}`)) ?? word(`kind.${kind}`),
    /** Said only where it is not what a reader expects. */
    state: ({ state }: Pick<AgendaEntry, 'state'>) =>
      state === 'TENTATIVE' || state === 'CANCELLED' ? t(`state.${state}`) : undefined,
    mode: ({ mode }: Pick<AgendaEntry, 'mode'>) => (mode && mode !== 'ONSITE' ? t(`mode.${mode}`) : undefined),
  }
}
