import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Task } from '@/ui/Task'
import { pointsQuery } from '../api'

/** How many of them are named before the rest is only counted. */
const most = 3

/** What the meetings of a network agreed on and is overdue, and what is open besides, as one thing to do. */
export function NetworkPointTasks({ network }: { network: string }) {
  const { t } = useTranslation('minutes')
  const lang = useLanguage()
  const format = useFormat()
  const { data: open } = useQuery(pointsQuery({ network, below: false, state: 'OPEN' }))
  const total = open?.totalCount ?? 0
  if (!open || total === 0) return null
  const late = open.items.filter(({ dueOn }) => dueOn && dueOn < today())
  const owners = [...new Set(late.map(({ city }) => city?.ownName ?? t('point.secretariat')))]
  const [next] = open.items
  return (
    <Task
      title={t('task.network', { count: total })}
      why={
        late.length > 0
          ? t('task.late', {
              count: late.length,
              who: format.list(owners.length > most ? [...owners.slice(0, most), '…'] : owners),
            })
          : next?.dueOn
            ? t('task.next', { day: format.day(next.dueOn) })
            : t('task.noneLate')
      }
      action={
        <ButtonLink
          to="/$lang/networks/$slug/action-points"
          params={{ lang, slug: network }}
          search={late.length > 0 ? { due: true } : {}}
          variant="default"
        >
          {t('task.see')}
        </ButtonLink>
      }
    />
  )
}
