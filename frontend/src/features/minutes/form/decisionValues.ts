import type { TFunction } from 'i18next'
import * as z from 'zod/mini'
import type { Decision, DecisionCreate, DecisionPatch, Vote } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textsPatch, toTexts } from '@/lib/i18n/texts'
import { isSame } from '@/lib/merge'

/** What the form of a decision holds; the votes are empty where there was no vote. */
export interface DecisionValues {
  texts: LanguageMap
  vote: Record<keyof Vote, string>
}

export const voteNames = ['inFavour', 'against', 'abstained'] as const

export function decisionFields(tags: string[]): string[] {
  return [...tags.map((tag) => `texts.${tag}`), ...voteNames.map((name) => `vote.${name}`)]
}

export function decisionValues(decision: Decision | undefined, tags: string[]): DecisionValues {
  const count = (name: keyof Vote) => (decision?.vote ? String(decision.vote[name]) : '')
  return {
    texts: toTexts(decision?.texts, tags),
    vote: { inFavour: count('inFavour'), against: count('against'), abstained: count('abstained') },
  }
}

export function toNewDecision({ texts, vote }: DecisionValues, sourceLanguage: string): DecisionCreate {
  return { sourceLanguage, texts: fromTexts(texts) ?? {}, vote: toVote(vote) ?? undefined }
}

/** What changed, as a merge patch; nothing when nothing did. */
export function toDecisionPatch(before: DecisionValues, after: DecisionValues): DecisionPatch | undefined {
  const texts = textsPatch(before.texts, after.texts)
  const patch: DecisionPatch = {
    ...(texts ? { texts } : {}),
    ...(isSame(toVote(before.vote), toVote(after.vote)) ? {} : { vote: toVote(after.vote) }),
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

/** What was left empty counts as no votes, where there was a vote at all. */
function toVote(vote: DecisionValues['vote']): Vote | null {
  if (voteNames.every((name) => !vote[name].trim())) return null
  return { inFavour: Number(vote.inFavour), against: Number(vote.against), abstained: Number(vote.abstained) }
}

export function decisionSchema(t: TFunction<'minutes'>, languageName: (tag: string) => string, source: string) {
  const text = z.string().check(z.maxLength(10_000, t('form.tooLong', { max: 10_000 })))
  const count = z.string().check(z.regex(/^\s*\d{0,5}\s*$/, t('form.countWrong')))
  const fields = z.object({
    texts: z.record(z.string(), text),
    vote: z.object({ inFavour: count, against: count, abstained: count }),
  })
  return fields.check(({ value, issues }) => {
    if (value.texts[source]?.trim()) return
    const message = t('form.sourceMissing', { language: languageName(source) })
    issues.push({ code: 'custom', path: ['texts', source], message, input: value })
  })
}
