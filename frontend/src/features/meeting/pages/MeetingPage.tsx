import { Anchor, Group, List, Stack, Text } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { Times } from '@/features/agenda/public/Times'
import { useAgendaWords } from '@/features/agenda/public/useAgendaWords'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { localeOf } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Fact } from '@/ui/Fact'
import { FigureText } from '@/ui/FigureText'
import { LangText, usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { MarkdownText } from '@/ui/MarkdownText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SourceList } from '@/ui/SourceList'
import { WhenText } from '@/ui/WhenText'
import { meetingDocumentsQuery, meetingQuery } from '../api'
import { eventData } from '../parts/eventData'

/** A meeting as anyone may read it: what, when, where, its agenda and its documents. */
export function MeetingPage() {
  const { t } = useTranslation('meeting')
  const { slug } = useParams({ from: '/$lang/meetings/$slug' })
  const { data: meeting } = useSuspenseQuery(meetingQuery(slug))
  const { data: documents } = useSuspenseQuery(meetingDocumentsQuery(slug))
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
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
      <Facts meeting={meeting} />
      <Group data-print="no">
        <Anchor href={`/api/v1/meetings/${slug}/event.ics?lang=${lang}`} download>
          <IconCalendarPlus aria-hidden size={18} style={{ verticalAlign: '-0.2em' }} /> {t('addToCalendar')}
        </Anchor>
      </Group>
      {meeting.about && <MarkdownText map={meeting.about} sourceLanguage={meeting.sourceLanguage} />}
      {meeting.items.length > 0 && (
        <Section title={t('items')}>
          <Items meeting={meeting} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={t('documents')}>
          <List>
            {documents.map((document) => (
              <List.Item key={document.id}>
                <Anchor href={document.url} rel="noopener nofollow">
                  <LangText map={document.titles} sourceLanguage={meeting.sourceLanguage} isName />
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Section>
      )}
      <Neighbours meeting={meeting} />
      <SourceList sources={meeting.sources} />
    </Page>
  )
}

function Facts({ meeting }: { meeting: Meeting }) {
  const { t, i18n } = useTranslation('meeting')
  const words = useAgendaWords()
  const format = useFormat()
  const kind = words.sort({ kind: 'MEETING', type: meeting.kind })
  const word = (unit: string) => (i18n.exists(`meeting:figure.${unit}`) ? t(`figure.${unit as 'cities'}`) : unit)
  return (
    <Stack gap="sm">
      <dl style={{ margin: 0 }}>
        <Fact label={t('when')}>
          <WhenText when={meeting.when} withSource />
          <Times entry={meeting} />
        </Fact>
        <Fact label={t('state')}>{t(`states.${meeting.state}`)}</Fact>
        {meeting.host && (
          <Fact label={t('where')}>
            <CityLink city={meeting.host} />, {format.country(meeting.host.country)}
            {meeting.venue && <div>{[meeting.venue.name, meeting.venue.address].filter(Boolean).join(', ')}</div>}
          </Fact>
        )}
        {meeting.mode !== 'ONSITE' && <Fact label={t('mode')}>{words.mode(meeting)}</Fact>}
        <Fact label={t('network')}>
          <NetworkLink slug={meeting.network.slug} />
          {kind && <div>{kind}</div>}
        </Fact>
      </dl>
      {meeting.participants.length > 0 && (
        <Group gap="xl">
          {meeting.participants.map((figure) => (
            <div key={figure.unit}>
              <FigureText figure={figure} label={word(figure.unit)} />
              {figure.note && (
                <Text size="sm" c="dimmed">
                  {figure.note}
                </Text>
              )}
            </div>
          ))}
        </Group>
      )}
    </Stack>
  )
}

function Items({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const locale = localeOf(useLanguage())
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: meeting.timeZone ?? 'UTC',
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <List type="ordered" spacing="sm">
      {meeting.items.map((item) => (
        <List.Item key={item.id}>
          <LangText map={item.titles} sourceLanguage={meeting.sourceLanguage} isName />
          <Text size="sm" c="dimmed">
            {[
              item.startsAt && clock.format(new Date(item.startsAt)),
              item.minutes && t('minutes', { count: item.minutes }),
              item.presenter,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {item.notes && <LangText map={item.notes} sourceLanguage={meeting.sourceLanguage} />}
        </List.Item>
      ))}
    </List>
  )
}

function Neighbours({ meeting: { previous, next } }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const lang = useLanguage()
  if (!previous && !next) return null
  return (
    <Group gap="lg" data-print="no">
      {previous && (
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug: previous }}>
          {t('previous')}
        </AppLink>
      )}
      {next && (
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug: next }}>
          {t('next')}
        </AppLink>
      )}
    </Group>
  )
}
