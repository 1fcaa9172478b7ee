import { Button, Group, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { answersQuery } from '@/features/convocation/public/queries'
import { meetingActionsQuery, meetingQuery } from '@/features/meeting/public/queries'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Offered } from '@/ui/Allowed'
import { usePickText } from '@/ui/LangText'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SignedIn } from '@/ui/SignedIn'
import { attendanceQuery } from '../api'
import { useSetAttendance } from '../changes'
import { asAbsent, asAnswered, rowsOf, toAttendance } from '../form/attendance'
import { AttendanceTable } from '../parts/AttendanceTable'

/** Notes city by city who was at a meeting, quickly, also by keyboard; each city is saved at once. */
export function AttendancePage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/attendance' })
  return (
    <SignedIn>
      <Offered actions={meetingActionsQuery(slug)} operation="addMeetingDocument">
        <NoteAttendance slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function NoteAttendance({ slug }: { slug: string }) {
  const { t } = useTranslation('minutes')
  const lang = useLanguage()
  const { meeting } = useSuspenseQuery(meetingQuery(slug)).data
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  return (
    <Page
      title={t('attendance.title')}
      lead={meeting.state === 'HELD' ? t('attendance.lead') : t('attendance.notNow')}
      above={
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug }}>
          {title}
        </AppLink>
      }
    >
      {meeting.state === 'HELD' && <Rows meeting={meeting} />}
      <div>
        <ButtonLink to="/$lang/meetings/$slug" params={{ lang, slug }} variant="default">
          {t('page.toMeeting')}
        </ButtonLink>
      </div>
    </Page>
  )
}

function Rows({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('minutes')
  const { data: answers, error } = useQuery(answersQuery(meeting.slug))
  const { data: noted } = useQuery(attendanceQuery(meeting.slug))
  const { mutateAsync } = useSetAttendance(meeting.slug)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  if (error) return <ProblemAlert error={error} />
  if (!answers || !noted) return <ListSkeleton />
  const rows = rowsOf(answers, noted)
  const open = asAbsent(rows).length

  /** One city after the other: what is noted stays noted where the connection breaks off. */
  async function noteAll(notings: ReturnType<typeof asAbsent>) {
    setBusy(true)
    setFailure(undefined)
    try {
      for (const { city, noting } of notings) await mutateAsync({ city, body: toAttendance(noting, meeting.mode) })
      announce(t('attendance.noted', { count: notings.length }))
    } catch (caught) {
      setFailure(caught)
    } finally {
      setBusy(false)
    }
  }

  const answered = asAnswered(rows)
  return (
    <>
      <Text role="status">{open > 0 ? t('attendance.open', { count: open }) : t('attendance.complete')}</Text>
      <Group>
        {answered.length > 0 && (
          <Button variant="default" loading={isBusy} onClick={() => void noteAll(answered)}>
            {t('attendance.asAnswered', { count: answered.length })}
          </Button>
        )}
        {open > 0 && open < rows.length && (
          <Button variant="default" loading={isBusy} onClick={() => void noteAll(asAbsent(rows))}>
            {t('attendance.restAbsent', { count: open })}
          </Button>
        )}
      </Group>
      {Boolean(failure) && <ProblemAlert error={failure} />}
      <AttendanceTable meeting={meeting} rows={rows} />
    </>
  )
}
