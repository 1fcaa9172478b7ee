import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { modes } from './filters'
import type { QuestionValues } from './settingsValues'

/** What each field of the settings is called on the page, by its name. */
export function useSettingsLabels(questions: QuestionValues[], tags: string[]): Record<string, string> {
  const { t } = useTranslation(['desk', 'registration'])
  const format = useFormat()
  const places = modes.flatMap((mode, index) => {
    const words = { mode: t(`registration:mode.${mode}`) }
    return [
      [`places.${index}.isOffered`, words.mode],
      [`places.${index}.capacity`, t('settings.capacity', words)],
      [`places.${index}.perCity`, t('settings.perCity', words)],
    ]
  })
  const rows = questions.flatMap(({ choices }, index) => {
    const path = `questions.${index}`
    const number = index + 1
    const inLanguage = (tag: string) => ({ number, language: format.language(tag) })
    return [
      ...tags.map((tag) => [`${path}.labels.${tag}`, t('question.label', inLanguage(tag))]),
      [`${path}.kind`, t('question.kind', { number })],
      [`${path}.onlyIfAnswer`, t('question.condition', { number })],
      ...choices.flatMap((_, at) =>
        tags.map((tag) => [
          `${path}.choices.${at}.labels.${tag}`,
          t('question.choice', { choice: at + 1, ...inLanguage(tag) }),
        ]),
      ),
    ]
  })
  return {
    opensAt: t('settings.opensAt'),
    closesAt: t('settings.closesAt'),
    ...Object.fromEntries(places),
    approval: t('settings.approval'),
    keepDays: t('settings.keepDays'),
    ...Object.fromEntries(rows),
    questions: t('question.title'),
  }
}
