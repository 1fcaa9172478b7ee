import { useTranslation } from 'react-i18next'
import type { Block } from '@/api/generated'

/** What a block is called: clauses by their number, others by what they are and where they stand. */
export function useBlockName() {
  const { t } = useTranslation('declaration-editor')
  return ({ kind, number }: Pick<Block, 'kind' | 'number'>, position: number) =>
    kind === 'CLAUSE' ? t('block.CLAUSE', { number }) : t(`block.${kind}`, { position })
}
