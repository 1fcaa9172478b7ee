import { Button, Group } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Registration } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { EndButton } from '@/ui/EndButton'
import { usePickText } from '@/ui/LangText'
import { Page } from '@/ui/Page'
import { ReasonButton } from '@/ui/ReasonButton'
import { SignedIn } from '@/ui/SignedIn'
import { registrationActionsQuery, registrationQuery, useChanges } from '../api'
import { documentsOf } from '../documents'
import { AnswersForm } from '../parts/AnswersForm'
import { Cancellation } from '../parts/Cancellation'
import { CertificateSection } from '../parts/CertificateSection'
import { CheckInCode } from '../parts/CheckInCode'
import { InvitationDecisions } from '../parts/InvitationDecisions'
import { InvitationSection } from '../parts/InvitationSection'
import { MyProgrammeLink } from '../parts/MyProgrammeLink'
import { RegistrationFacts } from '../parts/RegistrationFacts'
import { ReplaceForm } from '../parts/ReplaceForm'
import { Turning } from '../parts/Turning'
import { keyOf } from '../public/events'
import { settingsQuery } from '../settings'

/** One registration, for whoever is registered, those who act for the city and those who run the event. */
export function RegistrationPage() {
  return (
    <SignedIn>
      <One />
    </SignedIn>
  )
}

function One() {
  const { t } = useTranslation('registration')
  const { id } = useParams({ from: '/$lang/registrations/$id' })
  const { data: shown } = useSuspenseQuery(registrationQuery(id))
  const { data: actions = [] } = useQuery(registrationActionsQuery(id))
  const { registration, answers, etag } = shown
  const { name = '', event, state } = registration
  const settings = useQuery(settingsQuery(keyOf(event))).data?.settings
  const questions = settings?.questions ?? []
  const [open, setOpen] = useState<'answers' | 'replace'>()
  const changes = useChanges(id)
  const documents = documentsOf(id)
  const may = (operation: string, to?: string) =>
    actions.some((one) => one.action === operation && (to === undefined || one.to === to))
  const mayAnswer = may('setRegistrationAnswers') && answers !== undefined && questions.length > 0

  return (
    <Page title={name ? t('one.title', { name }) : t('one.titleErased')} lead={t(`one.says.${state}`)} width="read">
      <RegistrationFacts shown={shown} questions={questions} />
      <Turning of={open ?? ''}>
        {open === 'answers' && answers && (
          <AnswersForm
            id={id}
            name={name}
            questions={questions}
            sourceLanguage={event.sourceLanguage}
            answers={answers}
            save={async (typed) => {
              await changes.saveAnswers(typed, etag)
              announce(t('one.saved'))
            }}
            onLeave={() => setOpen(undefined)}
          />
        )}
        {open === 'replace' && (
          <ReplaceForm
            id={id}
            name={name}
            replace={async (delegate) => {
              await changes.replace(delegate, etag)
              announce(t('one.replaced', { name: delegate.name }))
            }}
            onLeave={() => setOpen(undefined)}
          />
        )}
        {!open && (
          <Group gap="sm" data-print="no">
            <Decisions registration={registration} may={may} move={(to, note) => changes.move(to, etag, note)} />
            {mayAnswer && (
              <Button variant="default" onClick={() => setOpen('answers')}>
                {t('one.edit')}
              </Button>
            )}
            {may('setRegistrationDelegate') && (
              <Button variant="default" onClick={() => setOpen('replace')}>
                {t('one.replace')}
              </Button>
            )}
            {may('transitionRegistration', 'CANCELLED') && (
              <Cancellation registration={registration} cancel={() => changes.move('CANCELLED', etag)} />
            )}
            {may('eraseRegistration') && <Erasure registration={registration} erase={() => changes.erase(etag)} />}
          </Group>
        )}
      </Turning>
      {answers && state !== 'CANCELLED' && state !== 'DECLINED' && (
        <MyProgrammeLink event={keyOf(event)} way={{ id }} />
      )}
      {state === 'ATTENDED' && answers && <CertificateSection documents={documents} days={settings?.keepDays} />}
      {may('setInvitationLetter') && (
        <>
          <CheckInCode name={name} documents={documents} />
          <InvitationSection
            id={id}
            name={name}
            documents={documents}
            decisions={(letter) => (
              <InvitationDecisions id={id} shown={letter} may={(to) => may('transitionInvitationLetter', to)} />
            )}
          />
        </>
      )}
    </Page>
  )
}

interface DecisionsProps {
  registration: Registration
  may: (operation: string, to: string) => boolean
  move: (to: string, note?: string) => Promise<unknown>
}

/** For those who decide: the organiser, or those who act for the city that it waits for. */
function Decisions({ registration: { name = '', state }, may, move }: DecisionsProps) {
  const { t } = useTranslation('registration')
  const isUndecided = state === 'PENDING' || state === 'WAITLISTED'
  const isOutOfTurn = state === 'WAITLISTED'

  async function decide(to: 'CONFIRMED' | 'DECLINED', note?: string) {
    await move(to, note)
    announce(t(`one.decided.${to}`, { name }))
  }

  return (
    <>
      {isUndecided && may('transitionRegistration', 'CONFIRMED') && (
        <ReasonButton
          variant="filled"
          label={t(isOutOfTurn ? 'one.promote' : 'one.approve')}
          question={t(isOutOfTurn ? 'one.promoteQuestion' : 'one.approveQuestion', { name })}
          consequence={t(isOutOfTurn ? 'one.promoteThen' : 'one.approveThen')}
          isNeeded={isOutOfTurn}
          hint={t('one.noteHint')}
          onConfirm={(note) => decide('CONFIRMED', note || undefined)}
        />
      )}
      {may('transitionRegistration', 'DECLINED') && (
        <ReasonButton
          color="red"
          label={t('one.decline')}
          question={t('one.declineQuestion', { name })}
          consequence={t('one.declineThen')}
          isNeeded={false}
          hint={t('one.noteHint')}
          onConfirm={(note) => decide('DECLINED', note || undefined)}
        />
      )}
    </>
  )
}

/** Erases what is kept of a person; the page is gone with it. */
function Erasure({
  registration: { name, event },
  erase,
}: {
  registration: Registration
  erase: () => Promise<unknown>
}) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const navigate = useNavigate()
  const title = usePickText()(event.titles, event.sourceLanguage)

  async function confirm() {
    await erase()
    const { kind, slug } = keyOf(event)
    await navigate({ to: `/$lang/${kind}/$slug`, params: { lang, slug } })
    announce(t('one.erased'))
  }

  return (
    <EndButton
      color="red"
      variant="subtle"
      label={t('one.erase')}
      question={t('one.eraseQuestion', { name: name ?? '', title })}
      consequence={t('one.eraseThen')}
      onConfirm={confirm}
    />
  )
}
