import { Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingActionsQuery, meetingQuery } from '@/features/meeting/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Offered } from '@/ui/Allowed'
import { usePickText } from '@/ui/LangText'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { minutesQuery } from '../api'
import { ApprovalForm } from '../parts/ApprovalForm'
import { DecisionRows } from '../parts/DecisionRows'
import { MinutesForm } from '../parts/MinutesForm'
import { PointRows } from '../parts/PointRows'
import { CarriedPoints } from '../public/CarriedPoints'

/** Writes what a meeting said, decided and agreed on, and approves the minutes of the one before. */
export function MinutesPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/minutes' })
  return (
    <SignedIn>
      <Offered actions={meetingActionsQuery(slug)} operation="addMeetingDocument">
        <Write slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function Write({ slug }: { slug: string }) {
  const { t } = useTranslation('minutes')
  const lang = useLanguage()
  const { meeting } = useSuspenseQuery(meetingQuery(slug)).data
  const { minutes } = useSuspenseQuery(minutesQuery(slug)).data
  const { data: actions } = useQuery(meetingActionsQuery(slug))
  // Once it is saved the form begins again from what there is then.
  const [saves, setSaves] = useState(0)
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  const may = (operation: string) => actions?.some(({ action }) => action === operation) ?? false
  const isOpen = may('setMinutes')
  return (
    <Page
      title={t('page.title')}
      lead={isOpen ? t('page.lead') : undefined}
      width="read"
      above={
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug }}>
          {title}
        </AppLink>
      }
    >
      {may('approveMinutes') && meeting.previous && <ApprovalForm meeting={meeting} previous={meeting.previous} />}
      <CarriedPoints slug={slug} />
      {isOpen && <MinutesForm key={saves} meeting={meeting} onSaved={() => setSaves(saves + 1)} />}
      {isOpen && minutes && (
        <>
          <DecisionRows meeting={meeting} minutes={minutes} />
          <PointRows meeting={meeting} minutes={minutes} />
        </>
      )}
      {actions && !isOpen && (
        <Stack gap="sm" align="flex-start">
          <Text>{t(meeting.state === 'HELD' || meeting.state === 'CLOSED' ? 'page.fixed' : 'page.notYet')}</Text>
        </Stack>
      )}
      <div>
        <ButtonLink to="/$lang/meetings/$slug" params={{ lang, slug }} variant="default">
          {t('page.toMeeting')}
        </ButtonLink>
      </div>
    </Page>
  )
}
