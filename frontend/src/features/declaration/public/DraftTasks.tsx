import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Task } from '@/ui/Task'
import { declarationsInStateQuery } from '../api'

/** The declarations that a network has begun to write, as things to do. */
export function DraftTasks({ network }: { network: string }) {
  const { t } = useTranslation('declaration')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { data: drafts = [] } = useQuery({ ...declarationsInStateQuery('DRAFT', network), staleTime: 0 })
  return drafts.map(({ slug, titles, sourceLanguage, updatedAt }) => (
    <Task
      key={slug}
      title={t('task.draft', { title: pick(titles, sourceLanguage) })}
      why={t('task.draftWhy', { date: format.date(updatedAt) })}
      action={
        <ButtonLink to="/$lang/declarations/$slug/write" params={{ lang, slug }}>
          {t('task.draftDo')}
        </ButtonLink>
      }
    />
  ))
}
