import { useTranslation } from 'react-i18next'
import type { NetworkListItem } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'

/** How many cities are in a network, in words. */
export function MemberCount({ network: { members } }: { network: NetworkListItem }) {
  const { t } = useTranslation('network')
  const format = useFormat()
  return <>{members > 0 ? t('members', { count: members, number: format.number(members) }) : t('noMembers')}</>
}
