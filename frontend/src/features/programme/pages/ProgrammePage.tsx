import { Anchor, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SessionListItem } from '@/api/generated'
import { eventActionsQuery } from '@/features/registration/public/actions'
import { type EventKey, namedBy, useEvent } from '@/features/registration/public/events'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { DownloadLine } from '@/ui/DownloadLine'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { programmeQuery } from '../lists'
import { registeredQuery } from '../mine'
import { DayTimetable } from '../parts/DayTimetable'
import { SessionEntry } from '../parts/SessionEntry'
import entries from '../parts/SessionEntry.module.css'
import { useSessionWords } from '../parts/useSessionWords'
import { dayOf, daysOf } from '../timetable'
import { type View, viewOf } from '../view'
import classes from './ProgrammePage.module.css'

export function MeetingProgrammePage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/programme' })
  const view = useSearch({ from: '/$lang/meetings/$slug/programme' })
  return <Programme event={{ kind: 'meetings', slug }} view={viewOf({ ...view })} />
}

export function ConferenceProgrammePage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/programme' })
  const view = useSearch({ from: '/$lang/conferences/$slug/programme' })
  return <Programme event={{ kind: 'conferences', slug }} view={viewOf({ ...view })} />
}

/** The programme of an event, as a list or as a timetable, a day at a time or all of it. */
function Programme({ event: key, view }: { event: EventKey; view: View }) {
  const { t } = useTranslation('programme')
  const lang = useLanguage()
  const { event, title } = useEvent(key)
  const { data: sessions } = useSuspenseQuery(programmeQuery(key))
  const shown = sessions.filter(
    ({ start, format, track }) =>
      (!view.day || dayOf(start) === view.day) &&
      (!view.format || format === view.format) &&
      (!view.track || track === view.track),
  )
  return (
    <Page
      title={t('title', { title })}
      description={t('description', { title })}
      lead={event.timeZone && t('zone', { zone: event.timeZone })}
      above={
        <AppLink to={`/$lang/${key.kind}/$slug`} params={{ lang, slug: key.slug }}>
          {title}
        </AppLink>
      }
    >
      <Work event={key} />
      {sessions.length === 0 ? (
        <Text c="dimmed">{t('empty')}</Text>
      ) : (
        <>
          <Views event={key} view={view} sessions={sessions} />
          {shown.length === 0 && <Text c="dimmed">{t('noneFound')}</Text>}
          {daysOf(shown).map((day) => (
            <Day key={day} day={day} isTimetable={view.view === 'timetable'} sessions={shown} />
          ))}
          <Downloads event={key} />
        </>
      )}
    </Page>
  )
}

function Day({ day, isTimetable, sessions }: { day: string; isTimetable: boolean; sessions: SessionListItem[] }) {
  const { t } = useTranslation('programme')
  const words = useSessionWords()
  const ofDay = sessions.filter(({ start }) => dayOf(start) === day)
  const held = ofDay.filter(({ state }) => state === 'SCHEDULED')
  const caption = t('timetableOf', { day: words.day(day) })
  return (
    <Section title={words.day(day)}>
      {isTimetable && held.length > 0 && (
        <div className={classes.wide}>
          <DayTimetable caption={caption} sessions={held} />
        </div>
      )}
      <ul className={entries.list} data-beside={(isTimetable && held.length > 0) || undefined}>
        {(isTimetable ? held : ofDay).map((session) => (
          <SessionEntry key={session.id} session={session} />
        ))}
      </ul>
    </Section>
  )
}

/** For those who run the event, and for whoever is registered. */
function Work({ event }: { event: EventKey }) {
  const { t } = useTranslation('programme')
  const params = { lang: useLanguage(), slug: event.slug }
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...eventActionsQuery(event), enabled: isSignedIn })
  const { data: registration } = useQuery({ ...registeredQuery(event), enabled: isSignedIn })
  const mayArrange = isSignedIn && actions.some(({ action }) => action === 'createSession')
  if (!mayArrange && !registration) return null
  return (
    <Group gap="sm" data-print="no">
      {registration && (
        <ButtonLink to="/$lang/registrations/$id/programme" params={{ ...params, id: registration }}>
          {t('mine.open')}
        </ButtonLink>
      )}
      {mayArrange && (
        <>
          <ButtonLink to={`/$lang/${event.kind}/$slug/programme/new`} params={params} variant="default">
            {t('add')}
          </ButtonLink>
          <ButtonLink to={`/$lang/${event.kind}/$slug/programme/import`} params={params} variant="default">
            {t('import.open')}
          </ButtonLink>
        </>
      )}
    </Group>
  )
}

/** Which day, in which form, and what of it. */
function Views({ event, view, sessions }: { event: EventKey; view: View; sessions: SessionListItem[] }) {
  const { t } = useTranslation('programme')
  const words = useSessionWords()
  const navigate = useNavigate()
  const params = { lang: useLanguage(), slug: event.slug }
  const to = `/$lang/${event.kind}/$slug/programme` as const
  const days = daysOf(sessions)
  const tracks = [...new Set(sessions.flatMap(({ track }) => track ?? []))].sort()
  const formats = [...new Set(sessions.map(({ format }) => format))]
  const narrow = (more: Partial<View>) => void navigate({ to, params, search: { ...view, ...more } })
  return (
    <Stack gap="sm" data-print="no">
      {days.length > 1 && (
        <nav aria-label={t('days')} className={classes.days}>
          <AppLink to={to} params={params} search={{ ...view, day: undefined }} data-current={!view.day || undefined}>
            {t('allDays')}
          </AppLink>
          {days.map((day) => (
            <AppLink
              key={day}
              to={to}
              params={params}
              search={{ ...view, day }}
              data-current={view.day === day || undefined}
            >
              {words.day(day)}
            </AppLink>
          ))}
        </nav>
      )}
      <Group gap="md" align="flex-end">
        <NativeSelect
          label={t('view')}
          className={classes.wide}
          value={view.view ?? 'list'}
          data={[
            { value: 'list', label: t('list') },
            { value: 'timetable', label: t('timetable') },
          ]}
          onChange={({ currentTarget: { value } }) => narrow({ view: value === 'timetable' ? value : undefined })}
        />
        {tracks.length > 1 && (
          <NativeSelect
            label={t('track')}
            value={view.track ?? ''}
            data={[{ value: '', label: t('allTracks') }, ...tracks]}
            onChange={({ currentTarget: { value } }) => narrow({ track: value || undefined })}
          />
        )}
        {formats.length > 1 && (
          <NativeSelect
            label={t('format')}
            value={view.format ?? ''}
            data={[
              { value: '', label: t('allFormats') },
              ...formats.map((name) => ({ value: name, label: words.format(name) })),
            ]}
            onChange={({ currentTarget: { value } }) => narrow({ format: value || undefined })}
          />
        )}
      </Group>
    </Stack>
  )
}

/** The programme as files: for spreadsheets, and for the apps of conferences. */
function Downloads({ event }: { event: EventKey }) {
  const { t } = useTranslation('programme')
  const lang = useLanguage()
  const { kind, event: slug } = namedBy(event)
  const of = `kind=${kind}&event=${slug}`
  return (
    <Section title={t('files')} isPrinted={false}>
      <DownloadLine
        label={t('asTable')}
        files={{ csv: `/api/v1/sessions.csv?${of}`, xlsx: `/api/v1/sessions.xlsx?${of}` }}
      />
      <Text>
        {t('forApps')}{' '}
        {(['schedule.xml', 'schedule.json'] as const).map((file) => (
          <Anchor key={file} href={`/api/v1/${file}?${of}&lang=${lang}`} inherit me="sm">
            {file}
          </Anchor>
        ))}
      </Text>
    </Section>
  )
}
