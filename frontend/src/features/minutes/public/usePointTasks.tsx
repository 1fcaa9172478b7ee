import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { pointsQuery } from '../api'

interface PointTask {
  key: string
  title: string
  why: string
  action: ReactNode
}

/** The open action points of a city, as things to do; what is due first comes first. */
export function usePointTasks(city: string): PointTask[] {
  const { t } = useTranslation('minutes')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { data } = useQuery(pointsQuery({ city, state: 'OPEN' }))
  return (data?.items ?? []).map(({ id, texts, sourceLanguage, dueOn, meeting, conference }) => ({
    key: id,
    title: pick(texts, sourceLanguage),
    why: [
      dueOn ? t(dueOn < today() ? 'task.wasDue' : 'task.due', { day: format.day(dueOn) }) : t('task.noDay'),
      ...[meeting ?? conference].flatMap((at) => (at ? [pick(at.titles, at.sourceLanguage)] : [])),
    ].join(' · '),
    action: (
      <ButtonLink to="/$lang/action-points/$id" params={{ lang, id }} variant="default">
        {t('task.do')}
      </ButtonLink>
    ),
  }))
}
