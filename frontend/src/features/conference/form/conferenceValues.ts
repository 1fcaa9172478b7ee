import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type {
  Conference,
  ConferenceContact,
  ConferenceCreate,
  ConferenceLink,
  ConferencePatch,
  EventMode,
  Figure,
} from '@/api/generated'
import { isWhenRead, type WhenAnswer } from '@/lib/dates/whenAnswer'
import { clockAt } from '@/lib/dates/zonedTime'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'
import { daysOf, instants } from './clockTimes'
import { toLines, toMaps } from './lines'

/** The texts of a conference. */
export const textNames = ['titles', 'theme', 'about', 'intendedFor', 'takingPart', 'invitedBy', 'pressRelease'] as const
/** The lists of texts, typed with one on each line. */
export const listNames = ['issues', 'organisers', 'coOrganisers'] as const
export const modes = ['ONSITE', 'ONLINE', 'HYBRID'] as const
export const firstStates = ['TENTATIVE', 'CONFIRMED', 'HELD', 'CANCELLED'] as const
export const units = ['people', 'cities', 'countries'] as const
export const linkKinds = ['WEBSITE', 'REGISTRATION', 'CALL', 'PROGRAMME', 'PRESS', 'REPORT', 'DOCUMENT'] as const

export interface FigureRow {
  value: string
  unit: string
  year: string
  source: string
  note: string
}

export interface LinkRow {
  kind: string
  /** In the language of the record; what stands there in others is kept. */
  title: string
  url: string
  titles: LanguageMap
}

type Texts = Record<(typeof textNames)[number] | (typeof listNames)[number], LanguageMap>

/** What the form of a conference holds: all of it as it is typed, never undefined. */
export interface ConferenceValues extends Texts {
  series: string
  edition: string
  sourceLanguage: string
  themes: string[]
  /** Without a date and without wording where nothing is known. */
  when: WhenAnswer
  /** Clock times (HH:MM) on the first and the last day, in the zone below. */
  startsAt: string
  endsAt: string
  timeZone: string
  mode: EventMode
  /** The slug of the city, empty while the host is open. */
  host: string
  venue: { name: string; address: string; note: string }
  /** What it begins as; asked of a new one only. */
  state: (typeof firstStates)[number]
  expected: FigureRow[]
  participants: FigureRow[]
  contact: { name: string; address: string; email: string; phone: string; fax: string; url: string; consent: boolean }
  links: LinkRow[]
}

/** A conference as it is, or the little that is known of a new one. */
export type KnownConference = Partial<Conference> & { sourceLanguage: string }

export function languagesOf(conference: KnownConference): string[] {
  return textLanguages(conference.sourceLanguage, ...textNames.map((name) => conference[name]))
}

export function fieldNames(tags: string[]): string[] {
  return [
    'series',
    'edition',
    ...[...textNames, ...listNames].flatMap((name) => tags.map((tag) => `${name}.${tag}`)),
    'themes',
    'when',
    'startsAt',
    'endsAt',
    'timeZone',
    'mode',
    'host',
    'venue.name',
    'venue.address',
    'venue.note',
    'expected',
    'participants',
    ...(['name', 'address', 'email', 'phone', 'fax', 'url', 'consent'] as const).map((name) => `contact.${name}`),
    'links',
  ]
}

export function toValues(conference: KnownConference): ConferenceValues {
  const tags = languagesOf(conference)
  const texts = textNames.map((name) => [name, toTexts(conference[name], tags)])
  const lists = listNames.map((name) => [name, toLines(conference[name], tags)])
  const { timeZone = '', venue, startsAt, endsAt, when, contact, sourceLanguage } = conference
  const clock = (instant: string | undefined) => (instant ? clockAt(instant, timeZone || 'UTC').time : '')
  const { edtf, asWritten } = when ?? {}
  return {
    ...(Object.fromEntries([...texts, ...lists]) as Texts),
    series: conference.series?.slug ?? '',
    edition: conference.edition ? String(conference.edition) : '',
    sourceLanguage,
    themes: conference.themes ?? [],
    when: { ...(edtf ? { edtf } : {}), ...(asWritten ? { asWritten } : {}) },
    startsAt: clock(startsAt),
    endsAt: clock(endsAt),
    timeZone,
    mode: conference.mode ?? 'ONSITE',
    host: conference.host?.slug ?? '',
    venue: { name: venue?.name ?? '', address: venue?.address ?? '', note: venue?.note ?? '' },
    state: 'TENTATIVE',
    expected: (conference.expected ?? []).map(toRow),
    participants: (conference.participants ?? []).map(toRow),
    contact: {
      name: contact?.name ?? '',
      address: contact?.address ?? '',
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
      fax: contact?.fax ?? '',
      url: contact?.url ?? '',
      consent: contact?.consent ?? false,
    },
    links: (conference.links ?? []).map(({ kind, titles, url }) => ({
      kind,
      title: titles[sourceLanguage] ?? '',
      url,
      titles,
    })),
  }
}

function toRow({ value, unit, year, source, note = '' }: Figure): FigureRow {
  return { value: String(value), unit, year: year ? String(year) : '', source, note }
}

export const emptyFigure: FigureRow = { value: '', unit: 'people', year: '', source: '', note: '' }
export const emptyLink: LinkRow = { kind: 'WEBSITE', title: '', url: '', titles: {} }

const written = (text: string) => text.trim() || undefined

/** Everything but what it is made with, as it is sent; what is absent is absent. */
function content(values: ConferenceValues) {
  const { sourceLanguage, themes, when, mode } = values
  return {
    titles: fromTexts(values.titles) ?? {},
    theme: fromTexts(values.theme),
    about: fromTexts(values.about),
    intendedFor: fromTexts(values.intendedFor),
    takingPart: fromTexts(values.takingPart),
    invitedBy: fromTexts(values.invitedBy),
    pressRelease: fromTexts(values.pressRelease),
    issues: toMaps(values.issues, sourceLanguage),
    organisers: toMaps(values.organisers, sourceLanguage),
    coOrganisers: toMaps(values.coOrganisers, sourceLanguage),
    series: written(values.series),
    edition: values.edition.trim() ? Number(values.edition) : undefined,
    themes,
    when: hasDate(when) ? when : undefined,
    startsAt: instants(values).startsAt ?? undefined,
    endsAt: instants(values).endsAt ?? undefined,
    timeZone: written(values.timeZone),
    mode,
    host: written(values.host),
    venue: venueOf(values),
    expected: values.expected.flatMap(toFigure),
    participants: values.participants.flatMap(toFigure),
    contact: contactOf(values),
    links: values.links.flatMap((row) => toLink(row, sourceLanguage)),
  }
}

export function toNewConference(values: ConferenceValues, network: string): ConferenceCreate {
  return { network, sourceLanguage: values.sourceLanguage, state: values.state, ...content(values) }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPatch(before: ConferenceValues, after: ConferenceValues): ConferencePatch | undefined {
  const [was, is] = [content(before), content(after)]
  const patch: Record<string, unknown> = {}
  for (const name of Object.keys(is) as (keyof typeof is)[]) {
    if (!isSame(was[name], is[name])) patch[name] = is[name] ?? null
  }
  for (const name of textNames) {
    const change = textsPatch(before[name], after[name])
    if (change !== undefined) patch[name] = change
  }
  // A patch is merged: what is no longer said is cleared by name.
  if (is.when && 'when' in patch) patch.when = { edtf: null, asWritten: null, ...is.when }
  if (is.venue && 'venue' in patch) patch.venue = { ...cleared('address', 'note'), ...is.venue }
  if (is.contact && 'contact' in patch)
    patch.contact = { ...cleared('address', 'email', 'phone', 'fax', 'url'), ...is.contact }
  return Object.keys(patch).length > 0 ? (patch as ConferencePatch) : undefined
}

function cleared(...names: string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]))
}

function hasDate(when: WhenAnswer) {
  return Boolean(when.edtf ?? when.asWritten)
}

function venueOf({ venue }: ConferenceValues) {
  const name = written(venue.name)
  return name ? defined({ name, address: written(venue.address), note: written(venue.note) }) : undefined
}

function contactOf({ contact }: ConferenceValues): ConferenceContact | undefined {
  const name = written(contact.name)
  if (!name) return undefined
  const { address, email, phone, fax, url } = contact
  const said = {
    address: written(address),
    email: written(email),
    phone: written(phone),
    fax: written(fax),
    url: written(url),
  }
  return { name, ...defined(said), consent: true }
}

/** A row that was begun and left empty is none. */
function toFigure({ value, unit, year, source, note }: FigureRow): Figure[] {
  if (!value.trim()) return []
  const said = { year: year.trim() ? Number(year) : undefined, note: written(note) }
  return [{ value: Number(value), unit, source: source.trim(), ...defined(said) }]
}

function toLink({ kind, title, url, titles }: LinkRow, source: string): ConferenceLink[] {
  return url.trim() || title.trim() ? [{ kind, titles: { ...titles, [source]: title.trim() }, url: url.trim() }] : []
}

function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

/** What can be said before the server is asked. */
export function conferenceSchema(t: TFunction<'conference'>, languageName: (tag: string) => string) {
  const text = (max: number) => z.string().check(z.maxLength(max, t('form.tooLong', { max })))
  const like = (pattern: RegExp, message: string) => z.string().check(z.regex(pattern, message))
  const texts = (max: number) => z.record(z.string(), text(max))
  const address = like(/^\s*(https?:\/\/\S+)?\s*$/, t('form.urlWrong'))
  const phone = like(/^\s*([+][0-9][0-9 ()-]{3,38})?\s*$/, t('form.phoneWrong'))
  const figures = z.array(
    z.object({
      value: like(/^\s*\d{0,9}\s*$/, t('form.numberWrong')),
      unit: z.string(),
      year: like(/^\s*((1[89]|2[01])\d\d)?\s*$/, t('form.yearWrong')),
      source: text(500),
      note: text(500),
    }),
  )
  const fields = z.object({
    series: z.string(),
    edition: like(/^\s*([1-9]\d{0,3})?\s*$/, t('form.editionWrong')),
    sourceLanguage: z.string(),
    ...(Object.fromEntries([...textNames, ...listNames].map((name) => [name, texts(10_000)])) as Record<
      keyof Texts,
      ReturnType<typeof texts>
    >),
    titles: texts(300),
    theme: texts(300),
    invitedBy: texts(300),
    themes: z.array(z.string()),
    when: z.object({ edtf: z.optional(z.string()), asWritten: z.optional(z.string()) }),
    startsAt: z.string(),
    endsAt: z.string(),
    timeZone: z.string(),
    mode: z.enum(modes),
    host: z.string(),
    venue: z.object({ name: text(200), address: text(300), note: text(2000) }),
    state: z.enum(firstStates),
    expected: figures,
    participants: figures,
    contact: z.object({
      name: text(300),
      address: text(300),
      email: like(/^\s*([^\s@]+@[^\s@]+)?\s*$/, t('form.emailWrong')),
      phone,
      fax: phone,
      url: address,
      consent: z.boolean(),
    }),
    links: z.array(
      z.object({ kind: z.string(), title: text(300), url: address, titles: z.record(z.string(), z.string()) }),
    ),
  })
  return fields.check(({ value, issues }) => {
    const fault = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value })
    const source = value.sourceLanguage
    const inSource = t('form.sourceMissing', { language: languageName(source) })
    for (const name of textNames) {
      const isNeeded = name === 'titles' || fromTexts(value[name]) !== undefined
      if (isNeeded && !value[name][source]?.trim()) fault([name, source], inSource)
    }
    for (const name of listNames) {
      const count = linesIn(value[name][source])
      for (const [tag, lines] of Object.entries(value[name])) {
        if (lines.trim() && linesIn(lines) !== count) fault([name, tag], t('form.linesDiffer', { count }))
      }
    }
    const isTimed = daysOf(value.when) !== undefined && Boolean(value.startsAt || value.endsAt)
    if (hasDate(value.when) && !isWhenRead(value.when)) fault(['when'], t('form.whenUnread'))
    if (value.state === 'CONFIRMED' && !daysOf(value.when)) fault(['when'], t('form.dayNeeded'))
    if (isTimed && !value.startsAt) fault(['startsAt'], t('form.startMissing'))
    if (isTimed && !value.timeZone) fault(['timeZone'], t('form.zoneMissing'))
    if (value.edition.trim() && !value.series) fault(['edition'], t('form.seriesMissing'))
    if (!value.venue.name.trim() && (value.venue.address.trim() || value.venue.note.trim()))
      fault(['venue', 'name'], t('form.venueMissing'))
    const { name, consent, ...ways } = value.contact
    if (!name.trim() && Object.values(ways).some((way) => way.trim()))
      fault(['contact', 'name'], t('form.contactMissing'))
    if (name.trim() && !consent) fault(['contact', 'consent'], t('form.consentMissing'))
    for (const list of ['expected', 'participants'] as const) {
      value[list].forEach((row, index) => {
        if (row.value.trim() && !row.source.trim()) fault([list, index, 'source'], t('form.sourceOfFigure'))
      })
    }
    value.links.forEach(({ title, url }, index) => {
      if (url.trim() && !title.trim()) fault(['links', index, 'title'], t('form.linkTitleMissing'))
      if (title.trim() && !url.trim()) fault(['links', index, 'url'], t('form.urlWrong'))
    })
  })
}

function linesIn(text = '') {
  return text.split('\n').filter((line) => line.trim()).length
}
