import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
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

interface Asked {
  data?: { action: string }[]
  isError: boolean
}

/** Whether an operation is among those that the service offers; where it did not say, the attempt will tell. */
export function mayDo({ data, isError }: Asked, operation: string): boolean | undefined {
  return isError || data?.some(({ action }) => action === operation)
}
