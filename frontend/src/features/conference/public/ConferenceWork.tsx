import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Conference } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { EndButton } from '@/ui/EndButton'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ReasonButton } from '@/ui/ReasonButton'
import { Section } from '@/ui/Section'
import { conferenceActionsQuery, conferenceQuery } from '../api'
import { removeConference, useTransitionConference } from '../changes'
import { isForward, type Step, stepOf } from '../parts/steps'
import classes from './ConferenceWork.module.css'

/** For whoever runs the network: what can be done with the conference next. */
export function ConferenceWork({ conference }: { conference: Conference }) {
  const { t } = useTranslation('conference')
  const { slug, state } = conference
  const lang = useLanguage()
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...conferenceActionsQuery(slug), enabled: isSignedIn })
  const may = (operation: string) => actions.some(({ action }) => action === operation)
  const steps = actions.flatMap(({ action, to }) =>
    action === 'transitionConference' && to ? [{ to, step: stepOf(state, to) }] : [],
  )
  // Whoever organises the registrations alone has their own box.
  const isRun = steps.length > 0 || may('updateConference') || may('deleteConference')
  if (!isSignedIn || !isRun) return null
  return (
    <div className={classes.work} data-print="no">
      <Section title={t('work.title')}>
        <Stack gap="md">
          <Text c="dimmed">{t(`work.stateIs.${state}`)}</Text>
          <Steps conference={conference} steps={steps} />
          <Group gap="sm">
            {may('updateConference') && (
              <ButtonLink to="/$lang/conferences/$slug/edit" params={{ lang, slug }} variant="default">
                {t('work.edit')}
              </ButtonLink>
            )}
            {may('copyConference') && (
              <ButtonLink to="/$lang/conferences/$slug/next" params={{ lang, slug }} variant="default">
                {t('work.next')}
              </ButtonLink>
            )}
            {may('deleteConference') && <Deletion conference={conference} />}
          </Group>
        </Stack>
      </Section>
    </div>
  )
}

/** The ways to another state: those that take something back ask why. */
function Steps({ conference, steps }: { conference: Conference; steps: { to: string; step: Step }[] }) {
  const { t } = useTranslation('conference')
  const { data } = useQuery(conferenceQuery(conference.slug))
  const { mutateAsync, isPending, error, variables } = useTransitionConference(conference.slug)
  const title = usePickText()(conference.titles, conference.sourceLanguage)
  const forward = steps.filter(({ step }) => isForward(step))

  async function move(to: string, step: Step, note?: string) {
    await mutateAsync({ body: { to, ...(note ? { note } : {}) }, etag: data?.etag })
    announce(t(`step.${step}.done`))
  }

  return (
    <Stack gap="sm">
      <Group gap="sm">
        {forward.map(({ to, step }) => (
          <Button key={to} loading={isPending} onClick={() => void move(to, step).catch(() => undefined)}>
            {t(`step.${step}.do`)}
          </Button>
        ))}
        {steps
          .filter(({ step }) => !isForward(step))
          .map(({ to, step }) => (
            <ReasonButton
              key={to}
              label={t(`step.${step}.do`)}
              question={t(`step.${step as 'CANCEL'}.question`, { title })}
              consequence={t(`step.${step as 'CANCEL'}.then`)}
              isNeeded={step !== 'POSTPONE'}
              color={step === 'CANCEL' ? 'red' : undefined}
              onConfirm={(note) => move(to, step, note)}
            />
          ))}
      </Group>
      {error && forward.some(({ to }) => to === variables?.body.to) && <ProblemAlert error={error} />}
    </Stack>
  )
}

/** Takes away a conference that was entered by mistake. */
function Deletion({ conference: { slug, titles, sourceLanguage, network } }: { conference: Conference }) {
  const { t } = useTranslation('conference')
  const lang = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { data } = useQuery(conferenceQuery(slug))

  async function remove() {
    await removeConference(slug, data?.etag)
    await navigate({ to: '/$lang/networks/$slug', params: { lang, slug: network.slug } })
    await Promise.all(['conferences', 'agenda'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })))
    announce(t('deletion.done'))
  }

  return (
    <EndButton
      variant="subtle"
      color="red"
      label={t('deletion.do')}
      question={t('deletion.question', { title: usePickText()(titles, sourceLanguage) })}
      consequence={t('deletion.then')}
      onConfirm={remove}
    />
  )
}
