import type { Commitment, Figure, ProgressReport, ProgressReportPatch, ReportedProgress } from '@/api/generated'
import type { Violation } from '@/api/problem'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

/** What is typed; never undefined. */
export interface ReportValues {
  from: string
  to: string
  percentage: string
  progress: ReportedProgress
  reason: string
  indicatorValue: { value: string; source: string }
  narratives: LanguageMap
  milestones: string[]
}

export function languagesOf({ sourceLanguage, narratives }: ProgressReport): string[] {
  return textLanguages(sourceLanguage, narratives)
}

export function fieldNames(tags: string[]) {
  return [
    'from' as const,
    'to' as const,
    'progress' as const,
    'reason' as const,
    'percentage' as const,
    'indicatorValue.value' as const,
    'indicatorValue.source' as const,
    'milestones' as const,
    ...tags.map((tag) => `narratives.${tag}` as const),
  ]
}

export function toValues(report: ProgressReport): ReportValues {
  const { indicatorValue } = report
  return {
    from: report.from,
    to: report.to,
    percentage: String(report.percentage),
    progress: report.progress,
    reason: report.reason ?? '',
    indicatorValue: {
      value: indicatorValue ? String(indicatorValue.value) : '',
      source: indicatorValue?.source ?? '',
    },
    narratives: toTexts(report.narratives, languagesOf(report)),
    milestones: report.milestones.map(String),
  }
}

/** What changed, as a merge patch; what is not whole yet stays out. Nothing when nothing did. */
export function toPatch(report: ProgressReport, after: ReportValues, unit: string): ProgressReportPatch | undefined {
  const before = toValues(report)
  const patch: ProgressReportPatch = {}
  if (after.from && !isSame(before.from, after.from)) patch.from = after.from
  if (after.to && !isSame(before.to, after.to)) patch.to = after.to
  if (isPercentage(after.percentage) && !isSame(before.percentage, after.percentage))
    patch.percentage = Number(after.percentage)
  // Whether it is given up is told together with why.
  const reason = after.progress === 'ABANDONED' ? after.reason.trim() : ''
  const isWhole = after.progress !== 'ABANDONED' || reason !== ''
  if (isWhole && !isSame(before.progress, after.progress)) patch.progress = after.progress
  if (isWhole && !isSame(before.reason, reason)) patch.reason = reason || null
  const narratives = textsPatch(before.narratives, after.narratives)
  if (narratives !== undefined) patch.narratives = narratives
  if (!isSame(before.milestones, after.milestones)) patch.milestones = after.milestones.map(Number)
  const [old, now] = [report.indicatorValue, toFigure(after, unit)]
  if (!isSame([old?.value, old?.source], [now?.value, now?.source]))
    patch.indicatorValue = now ? { ...now, year: now.year ?? null } : null
  return Object.keys(patch).length > 0 ? patch : undefined
}

function toFigure({ to, indicatorValue: { value, source } }: ReportValues, unit: string): Figure | undefined {
  const number = toNumber(value)
  if (number === undefined || !source.trim() || !unit) return undefined
  return { value: number, unit, source: source.trim(), ...(to ? { year: Number(to.slice(0, 4)) } : {}) }
}

/** In what the indicator of a commitment is counted; nothing where it has none. */
export function unitOf({ indicator }: Pick<Commitment, 'indicator'>): string {
  return indicator?.target?.unit ?? indicator?.baseline?.unit ?? ''
}

/** What is begun and not whole, so that it cannot be sent: each with the words for it. */
export function unfinished(
  { from, to, percentage, progress, reason, indicatorValue: { value, source } }: ReportValues,
  words: { day: string; turned: string; percentage: string; reason: string; number: string; source: string },
): Violation[] {
  const found: Violation[] = []
  const miss = (name: string, message: string) =>
    found.push({ pointer: `/${name.replaceAll('.', '/')}`, code: 'required', message })
  if (!from) miss('from', words.day)
  if (!to) miss('to', words.day)
  if (from && to && to < from) miss('to', words.turned)
  if (!isPercentage(percentage)) miss('percentage', words.percentage)
  if (progress === 'ABANDONED' && !reason.trim()) miss('reason', words.reason)
  if (value.trim() && toNumber(value) === undefined) miss('indicatorValue.value', words.number)
  if (value.trim() && !source.trim()) miss('indicatorValue.source', words.source)
  return found
}

function isPercentage(text: string) {
  return /^\s*(\d{1,2}|100)\s*$/.test(text)
}

function toNumber(text: string): number | undefined {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
