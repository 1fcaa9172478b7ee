import { Anchor, Grid, Group, Stack, Text } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Conference } from '@/api/generated'
import { ConferenceFacts, Contact, Participants } from '@/features/conference/public/ConferenceFacts'
import { ConferenceLinks, ConferenceTexts, PressRelease } from '@/features/conference/public/ConferenceTexts'
import { ConferenceWork } from '@/features/conference/public/ConferenceWork'
import { conferenceQuery } from '@/features/conference/public/queries'
import { DeclarationEntries } from '@/features/declaration/public/DeclarationEntries'
import { adoptedQuery } from '@/features/declaration/public/queries'
import { FollowButton } from '@/features/inbox/public/FollowButton'
import { eventData } from '@/features/meeting/public/eventData'
import { ConferencePoints } from '@/features/minutes/public/ConferencePoints'
import { Materials } from '@/features/programme/public/Materials'
import { ProgrammeBox } from '@/features/programme/public/ProgrammeBox'
import { AttendanceFigures } from '@/features/registration/public/AttendanceFigures'
import { RegistrationBox } from '@/features/registration/public/RegistrationBox'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText, usePickText } from '@/ui/LangText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SourceList } from '@/ui/SourceList'
import classes from './ConferencePage.module.css'

/** A conference as anyone may read it: what, when, where, for whom, how to take part, and what came of it. */
export function ConferencePage() {
  const { t } = useTranslation('conference')
  const { slug } = useParams({ from: '/$lang/conferences/$slug' })
  const { conference } = useSuspenseQuery(conferenceQuery(slug)).data
  const title = usePickText()(conference.titles, conference.sourceLanguage)
  const isAhead = conference.state === 'TENTATIVE' || conference.state === 'CONFIRMED'
  const isOver = conference.state === 'HELD' || conference.state === 'CLOSED'
  const { href } = useLocation()
  const lang = useLanguage()
  return (
    <Page
      title={<LangText map={conference.titles} sourceLanguage={conference.sourceLanguage} isName />}
      documentTitle={title}
      description={t('description', { title })}
      lead={
        conference.theme && (
          <Text span ff="var(--paideia-serif)" fs="italic">
            <LangText map={conference.theme} sourceLanguage={conference.sourceLanguage} isName />
          </Text>
        )
      }
      actions={<FollowButton kind="CONFERENCE" record={slug} name={title} />}
    >
      <script type="application/ld+json">
        {JSON.stringify(eventData(conference, new URL(href, location.origin).href))}
      </script>
      <ConferenceWork conference={conference} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <Stack gap="lg">
            <ConferenceFacts conference={conference} />
            <RegistrationBox event={{ kind: 'conferences', slug }} isAhead={isAhead} />
            <ProgrammeBox event={{ kind: 'conferences', slug }} />
            <Group data-print="no">
              <Anchor href={`/api/v1/conferences/${slug}/event.ics?lang=${lang}`} download>
                <IconCalendarPlus aria-hidden size={18} style={{ verticalAlign: '-0.2em' }} /> {t('addToCalendar')}
              </Anchor>
            </Group>
            {conference.contact && (
              <Section title={t('contact')} isAside>
                <Contact contact={conference.contact} />
              </Section>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }} className={classes.texts}>
          <Stack gap="xl">
            <ConferenceTexts conference={conference} />
            <Outcome conference={conference} />
            {isOver && <ConferencePoints slug={slug} />}
            {isOver && <AttendanceFigures event={{ kind: 'conferences', slug }} />}
            {isOver && <Materials event={{ kind: 'conferences', slug }} />}
            {conference.links.length > 0 && (
              <Section title={t('links')}>
                <ConferenceLinks conference={conference} />
              </Section>
            )}
            <PressRelease conference={conference} />
            <SourceList sources={conference.sources} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  )
}

/** Who took part and what was adopted, once it took place. */
function Outcome({ conference: { slug, state, participants } }: { conference: Conference }) {
  const { t } = useTranslation('conference')
  const { data: declarations } = useSuspenseQuery(adoptedQuery(slug))
  const isOver = state === 'HELD' || state === 'CLOSED'
  if (!isOver && participants.length === 0 && declarations.length === 0) return null
  return (
    <Section title={t('outcome')}>
      {participants.length > 0 && <Participants figures={participants} />}
      {declarations.length > 0 ? (
        <DeclarationEntries declarations={declarations} isIssuerShown={false} />
      ) : (
        <Text c="dimmed">{t('outcomeNone')}</Text>
      )}
    </Section>
  )
}
