import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '@/api/problem'
import { announce } from '@/lib/announcements'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { linkQuery, type Shown, useLinkChanges } from '../api'
import { documentsBehind } from '../documents'
import { AnswersForm } from '../parts/AnswersForm'
import { Cancellation } from '../parts/Cancellation'
import { CertificateSection } from '../parts/CertificateSection'
import { CheckInCode } from '../parts/CheckInCode'
import { InvitationSection } from '../parts/InvitationSection'
import { MyProgrammeLink } from '../parts/MyProgrammeLink'
import { RegistrationFacts } from '../parts/RegistrationFacts'
import { Turning } from '../parts/Turning'
import { keyOf } from '../public/events'
import { settingsQuery } from '../settings'

const pattern = /^[a-z2-7]{26}$/

/** What the personal link of a letter opens: the registration, to be changed or cancelled without an account. */
export function LinkPage() {
  const { t } = useTranslation('registration')
  const code = useLocation().hash
  const isCode = pattern.test(code)
  const { data, error, refetch } = useQuery({ ...linkQuery(code), enabled: isCode })
  if (!isCode) return <Page title={t('link.wrong')} lead={t('link.missing')} width="read" />
  if (isApiError(error, 404)) return <Page title={t('link.wrong')} lead={t('link.wrongText')} width="read" />
  if (error)
    return (
      <Page title={t('link.title')} width="read">
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      </Page>
    )
  return data ? <Linked key={code} code={code} shown={data} /> : <PageSkeleton />
}

function Linked({ code, shown }: { code: string; shown: Shown }) {
  const { t } = useTranslation('registration')
  const { registration, answers, etag } = shown
  const { name = '', event, state } = registration
  const settings = useQuery(settingsQuery(keyOf(event))).data?.settings
  const questions = settings?.questions ?? []
  const [isEditing, setEditing] = useState(false)
  const changes = useLinkChanges(code)
  const documents = documentsBehind(code)
  const hasPlace = state === 'CONFIRMED' || state === 'ATTENDED'
  const isExpected = hasPlace && registration.mode === 'ONSITE'
  const isHeld = state === 'PENDING' || state === 'CONFIRMED' || state === 'WAITLISTED'
  return (
    <Page title={t('link.title')} lead={t(`one.says.${state}`)} width="read">
      {state === 'ATTENDED' && <CertificateSection documents={documents} days={settings?.keepDays} />}
      {isExpected && <CheckInCode name={name} documents={documents} />}
      {(isHeld || hasPlace) && <MyProgrammeLink event={keyOf(event)} way={{ code }} />}
      <RegistrationFacts shown={shown} questions={questions} />
      <Turning of={String(isEditing)}>
        {isEditing && (
          <AnswersForm
            id={registration.id}
            name={name}
            questions={questions}
            sourceLanguage={event.sourceLanguage}
            answers={answers ?? []}
            save={async (typed) => {
              await changes.saveAnswers(typed, etag)
              announce(t('one.saved'))
            }}
            onLeave={() => setEditing(false)}
          />
        )}
        {isHeld && !isEditing && (
          <Group gap="sm" data-print="no">
            {questions.length > 0 && (
              <Button variant="default" onClick={() => setEditing(true)}>
                {t('one.edit')}
              </Button>
            )}
            <Cancellation registration={registration} cancel={() => changes.move('CANCELLED', etag)} />
          </Group>
        )}
      </Turning>
      {isExpected && state === 'CONFIRMED' && (
        <InvitationSection id={registration.id} name={name} documents={documents} />
      )}
      {isHeld && (
        <Text size="sm" c="dimmed">
          {t('link.secret')}
        </Text>
      )}
    </Page>
  )
}
