import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { EventAudience, MeetingDocument, MeetingDocumentCreate, MeetingDocumentPatch } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textsPatch, toTexts } from '@/lib/i18n/texts'
import { audiences } from './meetingValues'

export interface DocumentValues {
  titles: LanguageMap
  url: string
  audience: EventAudience
}

export function documentFields(tags: string[]): string[] {
  return [...tags.map((tag) => `titles.${tag}`), 'url', 'audience']
}

export function documentValues(document: Partial<MeetingDocument>, tags: string[]): DocumentValues {
  const { titles, url = '', audience = 'PUBLIC' } = document
  return { titles: toTexts(titles, tags), url, audience }
}

export function toNewDocument({ titles, url, audience }: DocumentValues): MeetingDocumentCreate {
  return { titles: fromTexts(titles) ?? {}, url: url.trim(), audience }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toDocumentPatch(before: DocumentValues, after: DocumentValues): MeetingDocumentPatch | undefined {
  const titles = textsPatch(before.titles, after.titles)
  const patch: MeetingDocumentPatch = {
    ...(titles ? { titles } : {}),
    ...(before.url === after.url ? {} : { url: after.url.trim() }),
    ...(before.audience === after.audience ? {} : { audience: after.audience }),
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

export function documentSchema(t: TFunction<'meeting'>, languageName: (tag: string) => string, source: string) {
  const title = z.string().check(z.maxLength(300, t('form.tooLong', { max: 300 })))
  const fields = z.object({
    titles: z.record(z.string(), title),
    url: z.string().check(z.regex(/^\s*https?:\/\/\S+\s*$/, t('document.urlWrong'))),
    audience: z.enum(audiences),
  })
  return fields.check(({ value, issues }) => {
    if (value.titles[source]?.trim()) return
    const message = t('form.sourceMissing', { language: languageName(source) })
    issues.push({ code: 'custom', path: ['titles', source], message, input: value })
  })
}
