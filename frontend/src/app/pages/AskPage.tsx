import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskForm } from '@/features/access/public/AskForm'
import { cityQuery } from '@/features/city/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'

/** Someone new asks to act for a city. */
export function AskPage() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { slug } = useParams({ from: '/$lang/cities/$slug/ask' })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const [isSent, setIsSent] = useState(false)
  if (isSent) {
    return (
      <Page key="sent" title={t('ask.sentTitle')} lead={t('ask.sent', { name: city.ownName })} width="read">
        <div>
          <ButtonLink to="/$lang/me" params={{ lang }}>
            {t('ask.seeRequests')}
          </ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <SignedIn>
      <Page title={t('ask.title', { name: city.ownName })} lead={t('ask.lead')} width="read">
        <AskForm city={slug} onSent={() => setIsSent(true)} />
      </Page>
    </SignedIn>
  )
}
