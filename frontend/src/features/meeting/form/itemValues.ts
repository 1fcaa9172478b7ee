import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { AgendaItem, AgendaItemCreate, AgendaItemPatch, Meeting } from '@/api/generated'
import { clockAt, instantAt } from '@/lib/dates/zonedTime'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'
import { daysOf } from './meetingValues'

/** What the form of an item of an agenda holds. */
export interface ItemValues {
  titles: LanguageMap
  notes: LanguageMap
  /** The day (ISO 8601) of those of the meeting, and the clock time (HH:MM) where the meeting is. */
  day: string
  startsAt: string
  minutes: string
  presenter: string
}

export function itemLanguages({ sourceLanguage, titles, about }: Meeting, item?: AgendaItem): string[] {
  return textLanguages(sourceLanguage, titles, about, item?.titles, item?.notes)
}

export function itemFields(tags: string[]): string[] {
  return [
    ...tags.map((tag) => `titles.${tag}`),
    'day',
    'startsAt',
    'minutes',
    'presenter',
    ...tags.map((tag) => `notes.${tag}`),
  ]
}

/** An item as it is; a new one begins where the last one ends. */
export function itemValues(meeting: Meeting, item: AgendaItem | undefined, tags: string[]): ItemValues {
  const [first = ''] = daysOf(meeting.when) ?? []
  const startsAt = item ? item.startsAt : endOfLast(meeting)
  const clock = startsAt ? clockAt(startsAt, zoneOf(meeting)) : undefined
  return {
    titles: toTexts(item?.titles, tags),
    notes: toTexts(item?.notes, tags),
    day: clock?.day ?? first,
    startsAt: clock?.time ?? '',
    minutes: item?.minutes ? String(item.minutes) : '',
    presenter: item?.presenter ?? '',
  }
}

function endOfLast({ items, startsAt }: Meeting): string | undefined {
  const last = items.at(-1)
  if (!last) return startsAt
  if (!last.startsAt || !last.minutes) return undefined
  return new Date(Date.parse(last.startsAt) + last.minutes * 60_000).toISOString().replace('.000Z', 'Z')
}

function zoneOf({ timeZone }: Meeting) {
  return timeZone ?? 'UTC'
}

function startOf(meeting: Meeting, { day, startsAt }: ItemValues): string | null {
  return day && startsAt && daysOf(meeting.when) ? instantAt(day, startsAt, zoneOf(meeting)) : null
}

export function toNewItem(meeting: Meeting, values: ItemValues): AgendaItemCreate {
  return {
    titles: fromTexts(values.titles) ?? {},
    notes: fromTexts(values.notes),
    startsAt: startOf(meeting, values) ?? undefined,
    minutes: values.minutes.trim() ? Number(values.minutes) : undefined,
    presenter: values.presenter.trim() || undefined,
  }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toItemPatch(meeting: Meeting, before: ItemValues, after: ItemValues): AgendaItemPatch | undefined {
  const patch: Record<string, unknown> = {}
  for (const name of ['titles', 'notes'] as const) {
    const change = textsPatch(before[name], after[name])
    if (change !== undefined) patch[name] = change
  }
  const start = startOf(meeting, after)
  if (start !== startOf(meeting, before)) patch.startsAt = start
  if (!isSame(before.minutes, after.minutes)) patch.minutes = after.minutes.trim() ? Number(after.minutes) : null
  if (!isSame(before.presenter, after.presenter)) patch.presenter = after.presenter.trim() || null
  return Object.keys(patch).length > 0 ? (patch as AgendaItemPatch) : undefined
}

/** The days of the meeting, of which an item has one. */
export function daysBetween(meeting: Meeting): string[] {
  const [first, last = ''] = daysOf(meeting.when) ?? []
  const days: string[] = []
  if (!first) return days
  for (const day = new Date(`${first}T00:00:00Z`); days.length < 60; day.setUTCDate(day.getUTCDate() + 1)) {
    const next = day.toISOString().slice(0, 10)
    if (next > last) break
    days.push(next)
  }
  return days
}

export function itemSchema(t: TFunction<'meeting'>, languageName: (tag: string) => string, source: string) {
  const text = (max: number) => z.string().check(z.maxLength(max, t('form.tooLong', { max })))
  const isLength = (value: string) => /^\s*$/.test(value) || (/^\s*\d+\s*$/.test(value) && isBetween(Number(value)))
  const fields = z.object({
    titles: z.record(z.string(), text(300)),
    notes: z.record(z.string(), text(10_000)),
    day: z.string(),
    startsAt: z.string(),
    minutes: z.string().check(z.refine(isLength, t('item.minutesWrong'))),
    presenter: text(300),
  })
  return fields.check(({ value, issues }) => {
    for (const name of ['titles', 'notes'] as const) {
      if ((name === 'titles' || fromTexts(value[name])) && !value[name][source]?.trim()) {
        const message = t('form.sourceMissing', { language: languageName(source) })
        issues.push({ code: 'custom', path: [name, source], message, input: value })
      }
    }
  })
}

function isBetween(minutes: number) {
  return minutes >= 1 && minutes <= 1440
}
