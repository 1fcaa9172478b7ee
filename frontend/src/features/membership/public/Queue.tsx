import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MembershipListItem } from '@/api/generated'
import { useNetworks } from '@/features/network/public/useNetworks'
import { applicationsQuery } from '../api'
import { DecidableMemberships } from './DecidableMemberships'

/** The applications that wait for these networks, or for those within them: the longest waiting first. */
export function Queue({ networks, isReadOnly }: { networks: string[]; isReadOnly?: boolean }) {
  const { t } = useTranslation('membership')
  const waiting = useWaiting(networks)
  return (
    <DecidableMemberships
      memberships={waiting}
      state="SUBMITTED"
      caption={t('queue.caption')}
      empty={t('queue.empty')}
      withNetwork
      isReadOnly={isReadOnly}
    />
  )
}

function useWaiting(networks: string[]): MembershipListItem[] {
  const { lineage } = useNetworks()
  const { data } = useSuspenseQuery(applicationsQuery('SUBMITTED'))
  return data
    .filter(({ network }) => lineage(network.slug).some((slug) => networks.includes(slug)))
    .sort((a, b) => since(a).localeCompare(since(b)))
}

function since({ submittedAt, updatedAt }: MembershipListItem) {
  return submittedAt ?? updatedAt
}
