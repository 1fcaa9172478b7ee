import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { EventAudience, EventMode, JoinLink, Meeting, MeetingCreate, MeetingPatch, When } from '@/api/generated'
import { meaningOf } from '@/lib/dates/edtf'
import { isWhenRead, type WhenAnswer } from '@/lib/dates/whenAnswer'
import { clockAt, instantAt } from '@/lib/dates/zonedTime'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'
import type { MeetingChange } from '../changes'

/** The texts of a meeting, in the order they are asked for. */
export const textNames = ['titles', 'theme', 'about'] as const
export const meetingKinds = [
  'NETWORK_MEETING',
  'GENERAL_ASSEMBLY',
  'COMMITTEE',
  'WORKING_GROUP',
  'TRAINING',
  'FORUM',
  'EVENT',
] as const
export const modes = ['ONSITE', 'ONLINE', 'HYBRID'] as const
export const audiences = ['PUBLIC', 'MEMBERS'] as const
export const firstStates = ['TENTATIVE', 'CONFIRMED', 'HELD'] as const

/** What the form of a meeting holds: all of it as it is typed, never undefined. */
export interface MeetingValues extends Record<(typeof textNames)[number], LanguageMap> {
  kind: string
  ordinal: string
  sourceLanguage: string
  themes: string[]
  /** Without a date and without wording where nothing is known. */
  when: WhenAnswer
  /** Clock times (HH:MM) on the first and the last day, in the zone below. */
  startsAt: string
  endsAt: string
  timeZone: string
  mode: EventMode
  /** The slug of the city, empty for none. */
  host: string
  venue: { name: string; address: string; note: string }
  join: { url: string; note: string }
  audience: EventAudience
  /** What it begins as; asked of a new one only. */
  state: (typeof firstStates)[number]
  previous: string
}

/** A meeting as it is, or the little that is known of a new one. */
export type KnownMeeting = Partial<Meeting> & { sourceLanguage: string }

export function languagesOf(meeting: KnownMeeting): string[] {
  return textLanguages(meeting.sourceLanguage, ...textNames.map((name) => meeting[name]))
}

export function fieldNames(tags: string[]): string[] {
  return [
    'kind',
    'ordinal',
    ...textNames.flatMap((name) => tags.map((tag) => `${name}.${tag}`)),
    'themes',
    'previous',
    'when',
    'startsAt',
    'endsAt',
    'timeZone',
    'mode',
    'host',
    'venue.name',
    'venue.address',
    'venue.note',
    'join.url',
    'join.note',
    'audience',
  ]
}

export function toValues(meeting: KnownMeeting, join: JoinLink | null = null): MeetingValues {
  const tags = languagesOf(meeting)
  const texts = textNames.map((name) => [name, toTexts(meeting[name], tags)])
  const { timeZone = '', venue, startsAt, endsAt } = meeting
  const clock = (instant: string | undefined) => (instant ? clockAt(instant, timeZone || 'UTC').time : '')
  return {
    ...(Object.fromEntries(texts) as Record<(typeof textNames)[number], LanguageMap>),
    kind: meeting.kind ?? 'NETWORK_MEETING',
    ordinal: meeting.ordinal ? String(meeting.ordinal) : '',
    sourceLanguage: meeting.sourceLanguage,
    themes: meeting.themes ?? [],
    when: toWhen(meeting.when),
    startsAt: clock(startsAt),
    endsAt: clock(endsAt),
    timeZone,
    mode: meeting.mode ?? 'ONSITE',
    host: meeting.host?.slug ?? '',
    venue: { name: venue?.name ?? '', address: venue?.address ?? '', note: venue?.note ?? '' },
    join: { url: join?.url ?? '', note: join?.note ?? '' },
    audience: meeting.audience ?? 'PUBLIC',
    state: 'TENTATIVE',
    previous: meeting.previous ?? '',
  }
}

function toWhen(when: When | undefined): WhenAnswer {
  const { edtf, asWritten } = when ?? {}
  return { ...(edtf ? { edtf } : {}), ...(asWritten ? { asWritten } : {}) }
}

const written = (text: string) => text.trim() || undefined

export function toNewMeeting(values: MeetingValues, network: string): MeetingCreate {
  const { kind, sourceLanguage, themes, when, mode, audience, state } = values
  return {
    network,
    kind,
    sourceLanguage,
    titles: fromTexts(values.titles) ?? {},
    theme: fromTexts(values.theme),
    about: fromTexts(values.about),
    themes,
    ordinal: number(values.ordinal) ?? undefined,
    when: hasDate(when) ? when : undefined,
    startsAt: instants(values).startsAt ?? undefined,
    endsAt: instants(values).endsAt ?? undefined,
    timeZone: written(values.timeZone),
    mode,
    host: written(values.host),
    venue: venueOf(values) ?? undefined,
    audience,
    state,
    previous: written(values.previous),
  }
}

/** What changed; nothing when nothing did. */
export function toChange(before: MeetingValues, after: MeetingValues): MeetingChange | undefined {
  const meeting = toPatch(before, after)
  const isJoinChanged = !isSame(joinOf(before), joinOf(after))
  if (!meeting && !isJoinChanged) return undefined
  return { ...(meeting ? { meeting } : {}), ...(isJoinChanged ? { join: joinOf(after) } : {}) }
}

function toPatch(before: MeetingValues, after: MeetingValues): MeetingPatch | undefined {
  const patch: Record<string, unknown> = {}
  const has = (name: keyof MeetingValues) => !isSame(before[name], after[name])
  for (const name of textNames) {
    const change = textsPatch(before[name], after[name])
    if (change !== undefined) patch[name] = change
  }
  for (const name of ['kind', 'themes', 'mode', 'audience'] as const) if (has(name)) patch[name] = after[name]
  for (const name of ['host', 'timeZone', 'previous'] as const) if (has(name)) patch[name] = after[name].trim() || null
  if (has('ordinal')) patch.ordinal = number(after.ordinal)
  if (has('when')) {
    const { edtf = null, asWritten = null } = after.when
    patch.when = hasDate(after.when) ? { edtf, asWritten } : null
  }
  // The same clock time on another day is another instant.
  const [then, now] = [instants(before), instants(after)]
  for (const name of ['startsAt', 'endsAt'] as const) if (then[name] !== now[name]) patch[name] = now[name]
  if (!isSame(venueOf(before), venueOf(after))) {
    const { name, address = null, note = null } = venueOf(after) ?? { name: '' }
    patch.venue = name ? { name, address, note } : null
  }
  return Object.keys(patch).length > 0 ? (patch as MeetingPatch) : undefined
}

function number(text: string): number | null {
  return text.trim() ? Number(text) : null
}

function hasDate(when: WhenAnswer) {
  return Boolean(when.edtf ?? when.asWritten)
}

function venueOf({ venue }: MeetingValues) {
  const name = written(venue.name)
  return name ? { name, address: written(venue.address), note: written(venue.note) } : null
}

export function joinOf({ join, mode }: MeetingValues): JoinLink | null {
  const url = mode === 'ONSITE' ? undefined : written(join.url)
  return url ? { url, ...(written(join.note) ? { note: join.note.trim() } : {}) } : null
}

/** The first and the last day, where the date is known to the day. */
export function daysOf({ edtf }: WhenAnswer): [string, string] | undefined {
  const meaning = edtf ? meaningOf(edtf, false) : undefined
  if (meaning?.precision !== 'DAY' || !meaning.earliest || !meaning.latest) return undefined
  return [meaning.earliest, meaning.latest]
}

/** The clock times as instants; null where there is none, or no day for it. */
export function instants({ when, startsAt, endsAt, timeZone }: MeetingValues) {
  const [first = '', last = ''] = daysOf(when) ?? []
  const at = (day: string, time: string) => (day && time && timeZone ? instantAt(day, time, timeZone) : null)
  return { startsAt: at(first, startsAt), endsAt: at(last, endsAt) }
}

/** What can be said before the server is asked. */
export function meetingSchema(t: TFunction<'meeting'>, languageName: (tag: string) => string) {
  const text = (max: number) => z.string().check(z.maxLength(max, t('form.tooLong', { max })))
  const like = (pattern: RegExp, message: string) => z.string().check(z.regex(pattern, message))
  const texts = (max: number) => z.record(z.string(), text(max))
  const fields = z.object({
    kind: z.string(),
    ordinal: like(/^\s*([1-9]\d{0,3})?\s*$/, t('form.ordinalWrong')),
    sourceLanguage: z.string(),
    titles: texts(300),
    theme: texts(300),
    about: texts(10_000),
    themes: z.array(z.string()),
    when: z.object({ edtf: z.optional(z.string()), asWritten: z.optional(z.string()) }),
    startsAt: z.string(),
    endsAt: z.string(),
    timeZone: z.string(),
    mode: z.enum(modes),
    host: z.string(),
    venue: z.object({ name: text(200), address: text(300), note: text(2000) }),
    join: z.object({ url: like(/^\s*(https:\/\/\S+)?\s*$/, t('form.joinWrong')), note: text(2000) }),
    audience: z.enum(audiences),
    state: z.enum(firstStates),
    previous: z.string(),
  })
  return fields.check(({ value, issues }) => {
    const fault = (path: string[], message: string) => issues.push({ code: 'custom', path, message, input: value })
    for (const name of textNames) {
      const isNeeded = name === 'titles' || fromTexts(value[name]) !== undefined
      if (isNeeded && !value[name][value.sourceLanguage]?.trim())
        fault([name, value.sourceLanguage], t('form.sourceMissing', { language: languageName(value.sourceLanguage) }))
    }
    const isTimed = daysOf(value.when) !== undefined && Boolean(value.startsAt || value.endsAt)
    if (hasDate(value.when) && !isWhenRead(value.when)) fault(['when'], t('form.whenUnread'))
    if (value.state === 'CONFIRMED' && !daysOf(value.when)) fault(['when'], t('form.dayNeeded'))
    if (isTimed && !value.startsAt) fault(['startsAt'], t('form.startMissing'))
    if (isTimed && !value.timeZone) fault(['timeZone'], t('form.zoneMissing'))
    if (!value.venue.name.trim() && (value.venue.address.trim() || value.venue.note.trim()))
      fault(['venue', 'name'], t('form.venueMissing'))
  })
}
