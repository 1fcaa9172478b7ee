import type { Commitment, CommitmentPatch, CommitmentTerms, Figure, MilestoneInput } from '@/api/generated'
import type { Violation } from '@/api/problem'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

interface FigureValues {
  value: string
  year: string
  source: string
}

export interface MilestoneValues {
  /** Its number, once the service has given it one. */
  number?: number
  titles: LanguageMap
  dueOn: string
}

/** What is typed; never undefined. */
export interface CommitmentValues {
  block: string
  titles: LanguageMap
  descriptions: LanguageMap
  /** Where one stands and where one wants to be are counted in one unit. */
  indicator: { names: LanguageMap; unit: string; baseline: FigureValues; target: FigureValues }
  startsOn: string
  dueOn: string
  milestones: MilestoneValues[]
  resources: LanguageMap
  department: string
  /** One a line. */
  partners: string
  themes: string[]
  sdgs: string[]
}

export function languagesOf(commitment: Commitment): string[] {
  const { sourceLanguage, titles, descriptions, resources, indicator } = commitment
  return textLanguages(sourceLanguage, titles, descriptions, resources, indicator?.names)
}

const figureParts = ['value', 'year', 'source'] as const

/** The names of the terms, then of all fields. */
export function termFields(tags: string[]) {
  return [
    ...tags.map((tag) => `indicator.names.${tag}` as const),
    'indicator.unit' as const,
    ...figureParts.map((part) => `indicator.baseline.${part}` as const),
    ...figureParts.map((part) => `indicator.target.${part}` as const),
    'startsOn' as const,
    'dueOn' as const,
    'milestones' as const,
  ]
}

export function wordFields(tags: string[]) {
  return [
    ...tags.map((tag) => `titles.${tag}` as const),
    ...tags.map((tag) => `descriptions.${tag}` as const),
    ...tags.map((tag) => `resources.${tag}` as const),
    'department' as const,
    'partners' as const,
    'themes' as const,
    'sdgs' as const,
  ]
}

export function fieldNames(tags: string[]) {
  return ['block' as const, ...wordFields(tags), ...termFields(tags)]
}

export function toValues(commitment: Commitment): CommitmentValues {
  const tags = languagesOf(commitment)
  const { indicator } = commitment
  return {
    block: commitment.clause?.id ?? '',
    titles: toTexts(commitment.titles, tags),
    descriptions: toTexts(commitment.descriptions, tags),
    indicator: {
      names: toTexts(indicator?.names, tags),
      unit: indicator?.target?.unit ?? indicator?.baseline?.unit ?? '',
      baseline: toFigureValues(indicator?.baseline),
      target: toFigureValues(indicator?.target),
    },
    startsOn: commitment.startsOn ?? '',
    dueOn: commitment.dueOn ?? '',
    milestones: commitment.milestones.map(({ number, titles, dueOn }) => ({
      number,
      titles: toTexts(titles, tags),
      dueOn,
    })),
    resources: toTexts(commitment.resources, tags),
    department: commitment.department ?? '',
    partners: commitment.partners.join('\n'),
    themes: commitment.themes,
    sdgs: commitment.sdgs.map(String),
  }
}

function toFigureValues(figure: Figure | undefined): FigureValues {
  return {
    value: figure ? String(figure.value) : '',
    year: figure?.year ? String(figure.year) : '',
    source: figure?.source ?? '',
  }
}

/** What changed, as a merge patch; what is not whole yet stays out. Nothing when nothing did. */
export function toPatch(commitment: Commitment, after: CommitmentValues): CommitmentPatch | undefined {
  return patchBetween(commitment, toValues(commitment), after)
}

/** The same from what a form began with. */
export function patchBetween({ sourceLanguage }: Commitment, before: CommitmentValues, after: CommitmentValues) {
  const patch: CommitmentPatch = {}
  if (!isSame(before.block, after.block)) patch.block = after.block || null
  const titles = textsPatch(before.titles, after.titles)
  if (titles) patch.titles = titles
  const descriptions = textsPatch(before.descriptions, after.descriptions)
  if (descriptions !== undefined) patch.descriptions = descriptions
  const resources = textsPatch(before.resources, after.resources)
  if (resources !== undefined) patch.resources = resources
  for (const name of ['startsOn', 'dueOn', 'department'] as const)
    if (!isSame(before[name], after[name].trim())) patch[name] = after[name].trim() || null
  if (!isSame(before.partners, after.partners)) patch.partners = lines(after.partners)
  if (!isSame(before.themes, after.themes)) patch.themes = after.themes
  if (!isSame(before.sdgs, after.sdgs)) patch.sdgs = after.sdgs.map(Number)
  const indicator = indicatorPatch(sourceLanguage, before, after)
  if (indicator !== undefined) patch.indicator = indicator
  const milestones = toMilestones(after, sourceLanguage)
  if (!isSame(told(toMilestones(before, sourceLanguage)), told(milestones))) patch.milestones = milestones
  return Object.keys(patch).length > 0 ? patch : undefined
}

function indicatorPatch(sourceLanguage: string, before: CommitmentValues, after: CommitmentValues) {
  const [old, now] = [toIndicator(before, sourceLanguage), toIndicator(after, sourceLanguage)]
  if (isSame(old, now)) return undefined
  if (!now) return null
  const gone = Object.keys(old?.names ?? {}).filter((tag) => !now.names[tag])
  return {
    names: { ...now.names, ...Object.fromEntries(gone.map((tag) => [tag, null])) },
    ...(old?.baseline || now.baseline ? { baseline: figurePatch(now.baseline) } : {}),
    ...(old?.target || now.target ? { target: figurePatch(now.target) } : {}),
  }
}

function figurePatch(figure: Figure | undefined) {
  return figure ? { ...figure, year: figure.year ?? null } : null
}

/** The indicator as far as it is whole. */
function toIndicator({ indicator: { names, unit, baseline, target } }: CommitmentValues, sourceLanguage: string) {
  const written = fromTexts(names)
  if (!written?.[sourceLanguage]) return undefined
  const from = toFigure(baseline, unit)
  const to = toFigure(target, unit)
  return { names: written, ...(from ? { baseline: from } : {}), ...(to ? { target: to } : {}) }
}

function toFigure({ value, year, source }: FigureValues, unit: string): Figure | undefined {
  const number = toNumber(value)
  if (number === undefined || !unit.trim() || !source.trim()) return undefined
  return { value: number, unit: unit.trim(), source: source.trim(), ...(isYear(year) ? { year: Number(year) } : {}) }
}

/** A number as people write it, with a point or a comma before its fraction. */
export function toNumber(text: string): number | undefined {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

function isYear(text: string) {
  return /^(1[89]|2[01])\d\d$/.test(text.trim())
}

function toMilestones({ milestones }: CommitmentValues, sourceLanguage: string): MilestoneInput[] {
  return milestones.flatMap(({ number, titles, dueOn }) => {
    const written = fromTexts(titles)
    if (!written?.[sourceLanguage] || !dueOn) return []
    return [{ ...(number === undefined ? {} : { number }), titles: written, dueOn }]
  })
}

/** Milestones by what they say: a number that the service gave meanwhile changes nothing. */
function told(milestones: MilestoneInput[]) {
  return milestones
    .map(({ titles, dueOn }) => ({ titles, dueOn }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || JSON.stringify(a.titles).localeCompare(JSON.stringify(b.titles)))
}

/** The same with the numbers that the service has given them. */
export function numbered(milestones: MilestoneValues[], saved: Commitment['milestones']): MilestoneValues[] {
  const free = [...saved]
  return milestones.map((milestone) => {
    const index = free.findIndex(
      ({ number, titles, dueOn }) =>
        milestone.number === number ||
        (milestone.number === undefined && dueOn === milestone.dueOn && isSame(titles, fromTexts(milestone.titles))),
    )
    const [found] = index < 0 ? [] : free.splice(index, 1)
    return found ? { ...milestone, number: found.number } : milestone
  })
}

/** What the city wants to be held to, whole. */
export function toTerms(values: CommitmentValues, sourceLanguage: string): CommitmentTerms {
  const indicator = toIndicator(values, sourceLanguage)
  return {
    ...(indicator ? { indicator } : {}),
    ...(values.startsOn ? { startsOn: values.startsOn } : {}),
    ...(values.dueOn ? { dueOn: values.dueOn } : {}),
    milestones: toMilestones(values, sourceLanguage),
  }
}

/** What is begun and not whole, so that it cannot be sent: each with the words for it. */
export function unfinished(
  { indicator, milestones }: CommitmentValues,
  sourceLanguage: string,
  words: { number: string; year: string; unit: string; source: string; name: string; value: string; step: string },
): Violation[] {
  const found: Violation[] = []
  const miss = (pointer: string, message: string) => found.push({ pointer, code: 'required', message })
  const figures = (['baseline', 'target'] as const).filter((name) =>
    figureParts.some((part) => indicator[name][part].trim()),
  )
  if (!indicator.names[sourceLanguage]?.trim() && (figures.length > 0 || indicator.unit.trim()))
    miss(`/indicator/names/${sourceLanguage}`, words.name)
  for (const name of figures) {
    const { value, year, source } = indicator[name]
    if (!value.trim()) miss(`/indicator/${name}/value`, words.value)
    else if (toNumber(value) === undefined) miss(`/indicator/${name}/value`, words.number)
    if (year.trim() && !isYear(year)) miss(`/indicator/${name}/year`, words.year)
    if (!source.trim()) miss(`/indicator/${name}/source`, words.source)
  }
  if (figures.length > 0 && !indicator.unit.trim()) miss('/indicator/unit', words.unit)
  if (milestones.some(({ titles, dueOn }) => !titles[sourceLanguage]?.trim() || !dueOn)) miss('/milestones', words.step)
  return found
}

function lines(text: string): string[] {
  return [...new Set(text.split('\n').flatMap((line) => line.trim() || []))]
}
