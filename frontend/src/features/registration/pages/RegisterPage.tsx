import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { EventLink } from '../parts/EventLink'
import { type Outcome, Registered } from '../parts/Registered'
import { RegisterSteps } from '../parts/RegisterSteps'
import { useBoxWords } from '../parts/useBoxWords'
import type { EventKey } from '../public/events'
import { settingsQuery } from '../settings'

export function MeetingRegisterPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/register' })
  return <Register event={{ kind: 'meetings', slug }} />
}

export function ConferenceRegisterPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/register' })
  return <Register event={{ kind: 'conferences', slug }} />
}

/** Somebody registers, or is registered: one question at a time, and what happens next. */
function Register({ event }: { event: EventKey }) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const { isLoading, subject } = useSignIn()
  const { isPending } = useMe()
  const { settings } = useSuspenseQuery(settingsQuery(event)).data
  const [outcomes, setOutcomes] = useState<Outcome[]>()
  const when = useBoxWords()
  if (outcomes) return <Registered event={event} outcomes={outcomes} />
  if (isLoading || isPending) return <PageSkeleton />
  if (settings?.status !== 'OPEN') {
    return (
      <Page
        title={t('register.notOpen')}
        above={<EventLink event={event} />}
        lead={settings && when(settings)}
        width="read"
      >
        <div>
          <ButtonLink to={`/$lang/${event.kind}/$slug`} params={{ lang, slug: event.slug }}>
            {t('register.backToEvent')}
          </ButtonLink>
        </div>
      </Page>
    )
  }
  // Whoever signs in on the way begins anew: their name and their cities are known then.
  return <RegisterSteps key={subject ?? ''} event={event} settings={settings} onDone={setOutcomes} />
}
