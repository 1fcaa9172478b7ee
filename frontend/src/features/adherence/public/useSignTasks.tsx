import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { useToSign } from './useToSign'

interface SignTask {
  key: string
  title: string
  why: string
  action: ReactNode
}

/** More of those that nothing has been done about would hide the rest of what is to be done. */
const most = 5

/** The declarations that a city may sign, as things to do; what is begun comes first. */
export function useSignTasks(city: string): SignTask[] {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { shortName } = useNetworks()
  const { begun, closed, open } = useToSign(city)
  const toSign = (slug: string, words: string, variant = 'filled') => (
    <ButtonLink to="/$lang/declarations/$slug/sign" params={{ lang, slug }} search={{ city }} variant={variant}>
      {words}
    </ButtonLink>
  )
  return [
    ...begun.map(({ id, declaration: { slug, titles, sourceLanguage }, updatedAt }) => ({
      key: id,
      title: t('task.begun', { title: pick(titles, sourceLanguage) }),
      why: t('task.begunWhy', { date: format.date(updatedAt) }),
      action: toSign(slug, t('task.begunDo')),
    })),
    ...open.slice(0, most).map(({ slug, titles, sourceLanguage, issuer, signatures }) => ({
      key: slug,
      title: t('task.open', { title: pick(titles, sourceLanguage) }),
      why: t('task.openWhy', { network: shortName(issuer.slug), count: signatures }),
      action: toSign(slug, t('task.openDo'), begun.length > 0 ? 'default' : 'filled'),
    })),
    ...(open.length > most
      ? [
          {
            key: 'more',
            title: t('task.more', { count: open.length - most }),
            why: t('task.moreWhy'),
            action: (
              <ButtonLink to="/$lang/declarations" params={{ lang }} search={{ state: 'OPEN' }} variant="default">
                {t('task.moreDo')}
              </ButtonLink>
            ),
          },
        ]
      : []),
    ...closed.map(({ id, declaration: { slug, titles, sourceLanguage } }) => ({
      key: id,
      title: t('task.closed', { title: pick(titles, sourceLanguage) }),
      why: t('task.closedWhy'),
      action: toSign(slug, t('task.closedDo'), 'default'),
    })),
  ]
}
