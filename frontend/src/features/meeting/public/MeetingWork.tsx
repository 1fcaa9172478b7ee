import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Action, Meeting } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { meetingActionsQuery } from '../api'
import { MeetingDeletion } from '../parts/MeetingDeletion'
import { MeetingGaps } from '../parts/MeetingGaps'
import { MeetingTransitions } from '../parts/MeetingTransitions'
import classes from './MeetingWork.module.css'

/** For whoever runs the network: what the meeting still lacks, what can be done with it next, and the ways to its parts. */
export function MeetingWork({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...meetingActionsQuery(meeting.slug), enabled: isSignedIn })
  const may = (operation: string) => actions.some(({ action }) => action === operation)
  if (!isSignedIn || !may('addMeetingDocument')) return null
  return (
    <div className={classes.work} data-print="no">
      <Section title={t('work.title')}>
        <Stack gap="md">
          <Text c="dimmed">{t(`work.stateIs.${meeting.state}`)}</Text>
          <MeetingGaps slug={meeting.slug} />
          <MeetingTransitions meeting={meeting} actions={actions} />
          <Doors meeting={meeting} actions={actions} />
          {may('deleteMeeting') && <MeetingDeletion meeting={meeting} />}
        </Stack>
      </Section>
    </div>
  )
}

/** The pages on which the parts of the meeting are written, those that its state allows. */
function Doors({ meeting: { slug, state }, actions }: { meeting: Meeting; actions: Action[] }) {
  const { t } = useTranslation('meeting')
  const params = { lang: useLanguage(), slug }
  const may = (operation: string) => actions.some(({ action }) => action === operation)
  const isCalled = state === 'CONFIRMED' || state === 'HELD' || state === 'CLOSED'
  return (
    <Group gap="sm" role="group" aria-label={t('work.parts')}>
      {may('updateMeeting') && (
        <ButtonLink to="/$lang/meetings/$slug/edit" params={params} variant="default">
          {t('work.edit')}
        </ButtonLink>
      )}
      <ButtonLink to="/$lang/meetings/$slug/agenda" params={params} variant="default">
        {t('work.agenda')}
      </ButtonLink>
      {may('createConvocation') && (
        <ButtonLink to="/$lang/meetings/$slug/convocation" params={params} variant="default">
          {t('work.convocation')}
        </ButtonLink>
      )}
      {isCalled && (
        <ButtonLink to="/$lang/meetings/$slug/answers" params={params} variant="default">
          {t('work.answers')}
        </ButtonLink>
      )}
      {state === 'HELD' && (
        <ButtonLink to="/$lang/meetings/$slug/attendance" params={params} variant="default">
          {t('work.attendance')}
        </ButtonLink>
      )}
      {(may('setMinutes') || may('approveMinutes')) && (
        <ButtonLink to="/$lang/meetings/$slug/minutes" params={params} variant="default">
          {t('work.minutes')}
        </ButtonLink>
      )}
      {may('copyMeeting') && (
        <ButtonLink to="/$lang/meetings/$slug/next" params={params} variant="default">
          {t('work.next')}
        </ButtonLink>
      )}
    </Group>
  )
}
