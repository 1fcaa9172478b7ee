import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cityCommitmentsQuery } from '@/features/commitment-entry/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { cityWorkQuery } from '../api'

interface CommitmentTask {
  key: string
  title: string
  why: string
  action: ReactNode
}

/** More of those that are in time would hide the rest of what is to be done. */
const most = 5

/** What a city has to do for what it promised: what came back, then whose report is due, what is begun, and what waits. */
export function useCommitmentTasks(city: string): CommitmentTask[] {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { shortName } = useNetworks()
  const { data: work = [] } = useQuery(cityWorkQuery(city, 'DRAFT', 'CHANGES_REQUESTED', 'SUBMITTED'))
  const { data: standing = [] } = useQuery(cityCommitmentsQuery(city))
  const due = standing
    .filter(({ light }) => light === 'AMBER' || light === 'RED')
    .sort((a, b) => (a.reportDueOn ?? '').localeCompare(b.reportDueOn ?? ''))
  const edit = (id: string, words: string) => (
    <ButtonLink to="/$lang/commitments/$id/edit" params={{ lang, id }}>
      {words}
    </ButtonLink>
  )
  const look = (id: string) => (
    <ButtonLink to="/$lang/commitments/$id" params={{ lang, id }} variant="default">
      {t('task.look')}
    </ButtonLink>
  )
  const inState = (wanted: string) => work.filter(({ state }) => state === wanted)
  return [
    ...inState('CHANGES_REQUESTED').map(({ id, titles, sourceLanguage, reviewer }) => ({
      key: id,
      title: t('task.changes', { title: pick(titles, sourceLanguage) }),
      why: t('task.changesWhy', { network: shortName(reviewer) }),
      action: edit(id, t('task.changesDo')),
    })),
    ...due.slice(0, most).map(({ id, titles, sourceLanguage, reportDueOn = '', light }) => ({
      key: `due ${id}`,
      title: t('task.due', { title: pick(titles, sourceLanguage) }),
      why: t(light === 'RED' ? 'task.dueLate' : 'task.dueWhy', { date: format.day(reportDueOn) }),
      action: look(id),
    })),
    ...inState('DRAFT').map(({ id, titles, sourceLanguage, updatedAt }) => ({
      key: id,
      title: t('task.draft', { title: pick(titles, sourceLanguage) }),
      why: t('task.draftWhy', { date: format.date(updatedAt) }),
      action: edit(id, t('task.draftDo')),
    })),
    ...inState('SUBMITTED').map(({ id, titles, sourceLanguage, submittedAt, updatedAt }) => ({
      key: id,
      title: t('task.submitted', { title: pick(titles, sourceLanguage) }),
      why: t('task.submittedWhy', { date: format.date(submittedAt ?? updatedAt) }),
      action: look(id),
    })),
  ]
}
