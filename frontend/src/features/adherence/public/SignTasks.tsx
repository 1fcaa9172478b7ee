import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Task, TaskList } from '@/ui/Task'
import { useToSign } from './useToSign'

/** The declarations that a city may sign, as things to do; what is begun comes first. */
export function SignTasks({ city }: { city: string }) {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { shortName } = useNetworks()
  const { begun, open } = useToSign(city)
  if (begun.length + open.length === 0) return null
  return (
    <TaskList>
      {begun.map(({ id, declaration: { slug, titles, sourceLanguage }, updatedAt }) => (
        <Task
          key={id}
          title={t('task.begun', { title: pick(titles, sourceLanguage) })}
          why={t('task.begunWhy', { date: format.date(updatedAt) })}
          action={
            <ButtonLink to="/$lang/declarations/$slug/sign" params={{ lang, slug }} search={{ city }}>
              {t('task.begunDo')}
            </ButtonLink>
          }
        />
      ))}
      {open.map(({ slug, titles, sourceLanguage, issuer, signatures }) => (
        <Task
          key={slug}
          title={t('task.open', { title: pick(titles, sourceLanguage) })}
          why={t('task.openWhy', { network: shortName(issuer.slug), count: signatures })}
          action={
            <ButtonLink
              to="/$lang/declarations/$slug/sign"
              params={{ lang, slug }}
              search={{ city }}
              variant={begun.length > 0 ? 'default' : 'filled'}
            >
              {t('task.openDo')}
            </ButtonLink>
          }
        />
      ))}
    </TaskList>
  )
}
