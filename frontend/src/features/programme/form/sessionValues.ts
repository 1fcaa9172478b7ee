import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { Session, SessionCreate, SessionFormat, SessionPatch, Speaker } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

export const formats = ['PLENARY', 'WORKSHOP', 'DIALOGUE', 'POSTER', 'STUDY_VISIT'] as const satisfies SessionFormat[]

export interface SpeakerRow {
  name: string
  title: string
  organisation: string
  /** The day on which the person agreed to be named; empty where they have not. */
  consentedOn: string
}

export interface DocumentRow {
  title: string
  url: string
}

/** What the form of a session holds. */
export interface SessionValues {
  sourceLanguage: string
  titles: LanguageMap
  descriptions: LanguageMap
  format: SessionFormat
  track: string
  room: string
  /** Local times at the event, such as `2013-10-21T09:30`. */
  start: string
  end: string
  languages: string[]
  interpretation: string[]
  speakers: SpeakerRow[]
  capacity: string
  documents: DocumentRow[]
}

export type KnownSession = Partial<Omit<Session, 'speakers'>> & { sourceLanguage: string; speakers?: Speaker[] }

export const emptySpeaker: SpeakerRow = { name: '', title: '', organisation: '', consentedOn: '' }
export const emptyDocument: DocumentRow = { title: '', url: '' }

export function languagesOf({ sourceLanguage, titles, descriptions }: KnownSession): string[] {
  return textLanguages(sourceLanguage, titles, descriptions)
}

export function fieldNames(tags: string[]): string[] {
  return [
    ...['titles', 'descriptions'].flatMap((name) => tags.map((tag) => `${name}.${tag}`)),
    ...['format', 'start', 'end', 'room', 'track', 'languages', 'interpretation', 'speakers', 'capacity', 'documents'],
  ]
}

export function toValues(session: KnownSession): SessionValues {
  const tags = languagesOf(session)
  return {
    sourceLanguage: session.sourceLanguage,
    titles: toTexts(session.titles, tags),
    descriptions: toTexts(session.descriptions, tags),
    format: session.format ?? 'PLENARY',
    track: session.track ?? '',
    room: session.room ?? '',
    start: session.start?.slice(0, 16) ?? '',
    end: session.end?.slice(0, 16) ?? '',
    languages: session.languages ?? [],
    interpretation: session.interpretation ?? [],
    speakers: (session.speakers ?? []).map((speaker) => ({ ...emptySpeaker, ...speaker })),
    capacity: session.places?.capacity?.toString() ?? '',
    documents: (session.documents ?? []).map(({ titles, url }) => ({
      title: titles[session.sourceLanguage] ?? Object.values(titles)[0] ?? '',
      url,
    })),
  }
}

/** All that a session says of itself, without what is empty. */
function content(values: SessionValues) {
  const { sourceLanguage } = values
  return {
    format: values.format,
    start: values.start,
    end: values.end,
    track: values.track.trim() || null,
    room: values.room.trim() || null,
    languages: values.languages,
    interpretation: values.interpretation,
    speakers: values.speakers.flatMap(toSpeaker),
    capacity: values.capacity.trim() ? Number(values.capacity) : null,
    documents: values.documents
      .filter(({ title, url }) => title.trim() || url.trim())
      .map(({ title, url }) => ({ titles: { [sourceLanguage]: title.trim() }, url: url.trim() })),
  }
}

function toSpeaker({ name, title, organisation, consentedOn }: SpeakerRow): Speaker[] {
  if (!name.trim()) return []
  return [
    {
      name: name.trim(),
      ...(title.trim() && { title: title.trim() }),
      ...(organisation.trim() && { organisation: organisation.trim() }),
      ...(consentedOn && { consentedOn }),
    },
  ]
}

export function toNewSession(values: SessionValues, event: Pick<SessionCreate, 'kind' | 'event'>): SessionCreate {
  const { track, room, capacity, ...rest } = content(values)
  return {
    ...event,
    sourceLanguage: values.sourceLanguage,
    titles: fromTexts(values.titles) ?? {},
    descriptions: fromTexts(values.descriptions),
    ...rest,
    ...(track !== null && { track }),
    ...(room !== null && { room }),
    ...(capacity !== null && { capacity }),
  }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toPatch(before: SessionValues, after: SessionValues): SessionPatch | undefined {
  const titles = textsPatch(before.titles, after.titles)
  const descriptions = textsPatch(before.descriptions, after.descriptions)
  const [was, is] = [content(before), content(after)]
  const changed = Object.entries(is).filter(([name, value]) => !isSame(value, was[name as keyof typeof was]))
  const patch: SessionPatch = {
    ...(titles ? { titles } : {}),
    ...(descriptions === undefined ? {} : { descriptions }),
    ...Object.fromEntries(changed),
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

export function sessionSchema(t: TFunction<'programme'>, languageName: (tag: string) => string) {
  const text = (max: number) => z.string().check(z.maxLength(max, t('form.tooLong', { max })))
  const needed = z.string().check(z.minLength(1, t('form.timeMissing')))
  const fields = z.object({
    sourceLanguage: z.string(),
    titles: z.record(z.string(), text(300)),
    descriptions: z.record(z.string(), text(10_000)),
    format: z.enum(formats),
    track: text(100),
    room: text(100),
    start: needed,
    end: needed,
    languages: z.array(z.string()),
    interpretation: z.array(z.string()),
    speakers: z.array(
      z.object({ name: text(200), title: text(200), organisation: text(200), consentedOn: z.string() }),
    ),
    capacity: z.string().check(z.regex(/^\s*([1-9]\d{0,5})?\s*$/, t('form.capacityWrong'))),
    documents: z.array(z.object({ title: text(300), url: text(500) })),
  })
  return fields.check(({ value, issues }) => {
    const fault = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value })
    for (const name of ['titles', 'descriptions'] as const) {
      const isNeeded = name === 'titles' || fromTexts(value[name]) !== undefined
      if (!isNeeded || value[name][value.sourceLanguage]?.trim()) continue
      fault([name, value.sourceLanguage], t('form.sourceMissing', { language: languageName(value.sourceLanguage) }))
    }
    if (value.start && value.end && value.end <= value.start) fault(['end'], t('form.endsBefore'))
    value.speakers.forEach(({ name, title, organisation, consentedOn }, at) => {
      if (!name.trim() && (title || organisation || consentedOn)) fault(['speakers', at, 'name'], t('form.nameMissing'))
    })
    value.documents.forEach(({ title, url }, at) => {
      if (title.trim() && !/^https?:\/\/\S{3,}$/.test(url.trim())) fault(['documents', at, 'url'], t('form.urlWrong'))
      if (url.trim() && !title.trim()) fault(['documents', at, 'title'], t('form.titleMissing'))
    })
  })
}
