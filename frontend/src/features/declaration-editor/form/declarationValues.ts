import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { Declaration, DeclarationCreate, DeclarationPatch } from '@/api/generated'
import { isSame } from '@/lib/merge'

/** What is said of a declaration besides its text, as it is typed. */
export interface FactValues {
  kind: string
  year: string
  /** The slug of the conference that adopted it, empty for none. */
  conference: string
  commitments: { value: string; unit: string; source: string }
  /** One a line. */
  sources: string
}

export interface NewValues extends FactValues {
  issuer: string
  sourceLanguage: string
  /** The one in the source language; named as the server names them all, whose faults so land here. */
  titles: string
  theme: string
  /** Its text is written here, or it is one of the past whose text is not here. */
  text: 'here' | 'elsewhere'
}

export const factNames = [
  'kind',
  'year',
  'conference',
  'commitments.value',
  'commitments.unit',
  'commitments.source',
  'sources',
] as const
export const newNames = ['issuer', 'sourceLanguage', 'titles', 'theme', 'text', ...factNames] as const

const noCommitments = { value: '', unit: 'commitments', source: '' }

export function newValues(issuer: string, language: string, year: number): NewValues {
  return {
    issuer,
    sourceLanguage: language,
    titles: '',
    theme: '',
    text: 'here',
    kind: 'INTERNATIONAL_DAY',
    year: String(year),
    conference: '',
    commitments: noCommitments,
    sources: '',
  }
}

export function factValues({ kind, year, conference, commitments, sources }: Declaration): FactValues {
  return {
    kind,
    year: String(year),
    conference: conference?.slug ?? '',
    commitments: commitments
      ? { value: String(commitments.value), unit: commitments.unit, source: commitments.source ?? '' }
      : noCommitments,
    sources: sources.join('\n'),
  }
}

export function factPatch(after: FactValues, before: FactValues): DeclarationPatch | undefined {
  const patch: DeclarationPatch = {}
  if (after.kind !== before.kind) patch.kind = after.kind
  if (after.year !== before.year) patch.year = Number(after.year)
  if (after.conference !== before.conference) patch.conference = after.conference || null
  if (!isSame(after.commitments, before.commitments)) patch.commitments = figure(after.commitments) ?? null
  if (!isSame(lines(after.sources), lines(before.sources))) patch.sources = lines(after.sources)
  return Object.keys(patch).length > 0 ? patch : undefined
}

export function toNewDeclaration(values: NewValues): DeclarationCreate {
  const { kind, year, issuer, sourceLanguage, titles, theme, text, conference, commitments, sources } = values
  const counted = figure(commitments)
  return {
    kind,
    year: Number(year),
    issuer,
    sourceLanguage,
    titles: { [sourceLanguage]: titles.trim() },
    ...(theme.trim() && { theme: { [sourceLanguage]: theme.trim() } }),
    ...(text === 'elsewhere' && { state: 'CLOSED' as const }),
    ...(conference && { conference }),
    ...(counted && { commitments: counted }),
    sources: lines(sources),
  }
}

function figure({ value, unit, source }: FactValues['commitments']) {
  return value.trim() ? { value: Number(value), unit, source: source.trim() } : undefined
}

function lines(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function factShape(t: TFunction<'declaration-editor'>) {
  const commitments = z
    .object({
      value: z.string().check(z.regex(/^\s*\d*\s*$/, t('facts.numberWrong'))),
      unit: z.string(),
      source: z.string().check(z.maxLength(500)),
    })
    .check(
      z.refine(({ value, source }) => !value.trim() || Boolean(source.trim()), {
        path: ['source'],
        message: t('facts.sourceMissing'),
      }),
    )
  return {
    kind: z.string(),
    year: z.string().check(z.regex(/^(1[89]|2[01])\d\d$/, t('facts.yearWrong'))),
    conference: z.string(),
    commitments,
    sources: z.string(),
  }
}

/** What can be said before the server is asked. */
export function factSchema(t: TFunction<'declaration-editor'>) {
  return z.object(factShape(t))
}

export function newSchema(t: TFunction<'declaration-editor'>) {
  return z.object({
    ...factShape(t),
    issuer: z.string().check(z.minLength(1, t('create.issuerMissing'))),
    sourceLanguage: z.string().check(z.minLength(2, t('create.languageMissing'))),
    titles: z.string().check(z.trim(), z.minLength(1, t('create.titleMissing')), z.maxLength(300)),
    theme: z.string().check(z.maxLength(300)),
    text: z.enum(['here', 'elsewhere']),
  })
}
