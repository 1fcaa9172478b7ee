import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Action, Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { usePickText } from '@/ui/LangText'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ReasonButton } from '@/ui/ReasonButton'
import { meetingGapsQuery, meetingQuery } from '../api'
import { useTransitionMeeting } from '../changes'
import { type Step, stepOf } from './steps'

interface MeetingTransitionsProps {
  meeting: Meeting
  actions: Action[]
}

/** What can be done with a meeting as a whole: those that take something back ask why. */
export function MeetingTransitions({ meeting, actions }: MeetingTransitionsProps) {
  const { t } = useTranslation('meeting')
  const { data } = useQuery(meetingQuery(meeting.slug))
  const { data: gaps = [] } = useQuery(meetingGapsQuery(meeting.slug))
  const { mutateAsync, isPending, error, variables } = useTransitionMeeting(meeting.slug)
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  const steps = actions.flatMap(({ action, to }) =>
    action === 'transitionMeeting' && to ? [{ to, step: stepOf(meeting.state, to) }] : [],
  )
  // What lies ahead has not been held: the service would refuse it.
  const isAhead = (meeting.when.earliest ?? '') > latestToday()
  const forward = steps.filter(({ step }) => isForward(step) && !(step === 'HOLD' && isAhead))
  const back = steps.filter(({ step }) => !isForward(step))

  async function move(to: string, step: Step, note?: string) {
    await mutateAsync({ body: { to, ...(note ? { note } : {}) }, etag: data?.etag })
    announce(t(`step.${step}.done`))
  }

  const isRefused = error && forward.some(({ to }) => to === variables?.body.to)
  return (
    <Stack gap="sm">
      <Group gap="sm">
        {forward.map(({ to, step }) => (
          <Button
            key={to}
            // What is still missing comes first.
            variant={gaps.some(({ neededFor }) => neededFor === to) ? 'default' : 'filled'}
            loading={isPending}
            onClick={() => void move(to, step).catch(() => undefined)}
          >
            {t(`step.${step}.do`)}
          </Button>
        ))}
        {back.map(({ to, step }) => (
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
      {isRefused && <ProblemAlert error={error} />}
    </Stack>
  )
}

/** The day it is where the day begins first. */
function latestToday() {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
}

function isForward(step: Step) {
  return step === 'CONFIRM' || step === 'HOLD' || step === 'CLOSE'
}
