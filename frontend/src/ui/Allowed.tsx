import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from './links'
import { Page } from './Page'

interface AllowedProps {
  /** Whether whoever is signed in may do it; nothing while that is not known. */
  isAllowed: boolean | undefined
  children: ReactNode
}

/** What only some may do; others are told so before they type, and led on. The service decides once more. */
export function Allowed({ isAllowed, children }: AllowedProps) {
  const [wasAllowed, setWasAllowed] = useState(isAllowed)
  useEffect(() => {
    if (isAllowed) setWasAllowed(true)
  }, [isAllowed])
  // Whoever is signed out meanwhile keeps what they were typing.
  if (isAllowed || wasAllowed) return children
  return isAllowed === undefined ? null : <NotYours />
}

/** What is for others, with the way to see for whom one may act oneself. */
export function NotYours({ title, lead }: { title?: string; lead?: string }) {
  const { t } = useTranslation('ui')
  const lang = useLanguage()
  return (
    <Page title={title ?? t('notYours.title')} lead={lead ?? t('notYours.text')} width="read">
      <div>
        <ButtonLink to="/$lang/me" params={{ lang }}>
          {t('notYours.account')}
        </ButtonLink>
      </div>
    </Page>
  )
}

interface OfferedProps {
  /** Asks the service what may be done with a record. */
  actions: UseQueryOptions<Action[], Error, Action[], string[]>
  operation: string
  children: ReactNode
}

/** What only those may do to whom the service offers it; where it did not say, the attempt will tell. */
export function Offered({ actions, operation, children }: OfferedProps) {
  const { data, isError } = useQuery(actions)
  return <Allowed isAllowed={isError || data?.some(({ action }) => action === operation)}>{children}</Allowed>
}
