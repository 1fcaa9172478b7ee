import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { declarationsInStateQuery } from '@/features/declaration/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Task } from '@/ui/Task'

/** The open declarations of a network, each with the way to the members that have not signed it. */
export function MissingTasks({ network }: { network: string }) {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const pick = usePickText()
  const { data: open = [] } = useQuery(declarationsInStateQuery('OPEN', network))
  return open.map(({ slug, titles, sourceLanguage, signatures }) => (
    <Task
      key={slug}
      title={pick(titles, sourceLanguage)}
      why={t('task.missingWhy', { count: signatures })}
      action={
        <ButtonLink to="/$lang/declarations/$slug/missing" params={{ lang, slug }} variant="default">
          {t('task.missingDo')}
        </ButtonLink>
      }
    />
  ))
}
