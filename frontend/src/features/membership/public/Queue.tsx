import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MembershipListItem } from '@/api/generated'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Task, TaskList } from '@/ui/Task'
import { applicationsQuery } from '../api'

/** The applications that wait for these networks, or for those within them: the longest waiting first. */
export function Queue({ networks }: { networks: string[] }) {
  const { t } = useTranslation('membership')
  const lang = useLanguage()
  const format = useFormat()
  const { shortName, lineage } = useNetworks()
  const { data } = useSuspenseQuery(applicationsQuery('SUBMITTED'))
  const waiting = data.filter(({ network }) => lineage(network.slug).some((slug) => networks.includes(slug)))
  if (waiting.length === 0) return <>{t('queue.empty')}</>
  return (
    <TaskList>
      {longestFirst(waiting).map(({ id, city, network, updatedAt }) => (
        <Task
          key={id}
          title={t('queue.title', {
            city: city.ownName,
            country: format.country(city.country),
            network: shortName(network.slug),
          })}
          why={t('queue.why', { date: format.date(updatedAt) })}
          action={
            <ButtonLink to="/$lang/memberships/$id" params={{ lang, id }}>
              {t('queue.open')}
            </ButtonLink>
          }
        />
      ))}
    </TaskList>
  )
}

function longestFirst(memberships: MembershipListItem[]) {
  return [...memberships].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt))
}
