import { Anchor, Group, Text } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnswerHere } from '@/features/convocation/public/AnswerHere'
import { Convocations } from '@/features/convocation/public/Convocations'
import { FollowButton } from '@/features/inbox/public/FollowButton'
import { DocumentList } from '@/features/meeting/public/DocumentList'
import { eventData } from '@/features/meeting/public/eventData'
import { ItemList } from '@/features/meeting/public/ItemList'
import { MeetingFacts } from '@/features/meeting/public/MeetingFacts'
import { MeetingWork } from '@/features/meeting/public/MeetingWork'
import { Neighbours } from '@/features/meeting/public/Neighbours'
import { meetingDocumentsQuery, meetingQuery } from '@/features/meeting/public/queries'
import { CarriedPoints } from '@/features/minutes/public/CarriedPoints'
import { MeetingMinutes } from '@/features/minutes/public/MeetingMinutes'
import { WhoWasThere } from '@/features/minutes/public/WhoWasThere'
import { Materials } from '@/features/programme/public/Materials'
import { ProgrammeBox } from '@/features/programme/public/ProgrammeBox'
import { AttendanceFigures } from '@/features/registration/public/AttendanceFigures'
import { RegistrationBox } from '@/features/registration/public/RegistrationBox'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText, usePickText } from '@/ui/LangText'
import { MarkdownText } from '@/ui/MarkdownText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SourceList } from '@/ui/SourceList'

/** A meeting as anyone may read it: what, when, where, its agenda and its documents; with what the reader may do. */
export function MeetingPage() {
  const { t } = useTranslation('meeting')
  const { slug } = useParams({ from: '/$lang/meetings/$slug' })
  const { meeting } = useSuspenseQuery(meetingQuery(slug)).data
  const { data: documents } = useSuspenseQuery(meetingDocumentsQuery(slug))
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  const isAhead = meeting.state !== 'CLOSED' && meeting.state !== 'CANCELLED'
  const isOver = meeting.state === 'HELD' || meeting.state === 'CLOSED'
  const { href } = useLocation()
  const lang = useLanguage()
  return (
    <Page
      title={title}
      width="read"
      description={t('description', { title })}
      lead={
        meeting.theme && (
          <Text span ff="var(--paideia-serif)" fs="italic">
            <LangText map={meeting.theme} sourceLanguage={meeting.sourceLanguage} isName />
          </Text>
        )
      }
    >
      <script type="application/ld+json">
        {JSON.stringify(eventData(meeting, new URL(href, location.origin).href))}
      </script>
      <MeetingFacts meeting={meeting} />
      <Group data-print="no">
        <FollowButton kind="MEETING" record={slug} name={title} />
        <Anchor href={`/api/v1/meetings/${slug}/event.ics?lang=${lang}`} download>
          <IconCalendarPlus aria-hidden size={18} style={{ verticalAlign: '-0.2em' }} /> {t('addToCalendar')}
        </Anchor>
      </Group>
      <RegistrationBox
        event={{ kind: 'meetings', slug }}
        isAhead={meeting.state === 'TENTATIVE' || meeting.state === 'CONFIRMED'}
      />
      <ProgrammeBox event={{ kind: 'meetings', slug }} />
      <AnswerHere slug={slug} />
      <MeetingWork meeting={meeting} />
      {meeting.about && <MarkdownText map={meeting.about} sourceLanguage={meeting.sourceLanguage} />}
      {meeting.items.length > 0 && (
        <Section title={t('items')}>
          <ItemList items={meeting.items} sourceLanguage={meeting.sourceLanguage} timeZone={meeting.timeZone} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={t('documents')}>
          <DocumentList documents={documents} sourceLanguage={meeting.sourceLanguage} />
        </Section>
      )}
      <Convocations meeting={meeting} />
      <WhoWasThere slug={slug} />
      {isOver && <AttendanceFigures event={{ kind: 'meetings', slug }} />}
      {isOver && <Materials event={{ kind: 'meetings', slug }} />}
      <MeetingMinutes meeting={meeting} />
      {isAhead && <CarriedPoints slug={slug} />}
      <Neighbours meeting={meeting} />
      <SourceList sources={meeting.sources} />
    </Page>
  )
}
