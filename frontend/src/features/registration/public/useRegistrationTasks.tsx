import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { waitingForCityQuery } from '../waiting'

interface RegistrationTask {
  key: string
  title: string
  why: string
  action: ReactNode
}

/** Delegates who want to come to an event for a city and wait for its agreement, as things to do. */
export function useRegistrationTasks(city: string): RegistrationTask[] {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { data = [] } = useQuery(waitingForCityQuery(city))
  return data.map(({ id, name = '', event, registeredAt }) => ({
    key: id,
    title: t('task.waits', { name, title: pick(event.titles, event.sourceLanguage) }),
    why: t('task.waitsWhy', { date: format.date(registeredAt) }),
    action: (
      <ButtonLink to="/$lang/registrations/$id" params={{ lang, id }}>
        {t('task.waitsDo')}
      </ButtonLink>
    ),
  }))
}
