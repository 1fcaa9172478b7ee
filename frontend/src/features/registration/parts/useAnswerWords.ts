import { useTranslation } from 'react-i18next'
import type { QuestionKind, RegistrationQuestion } from '@/api/generated'
import { usePickText } from '@/ui/LangText'

interface Answered {
  kind: QuestionKind
  text: string | undefined
  /** The choices as they stand now, where the question still does. */
  choices?: RegistrationQuestion['choices']
}

/** What somebody answered to a question of the organiser, in words. */
export function useAnswerWords(sourceLanguage: string) {
  const { t } = useTranslation('registration')
  const pick = usePickText()
  return ({ kind, text, choices = [] }: Answered): string => {
    if (!text) return t('register.question.none')
    if (kind === 'YES_NO') return t(text === 'yes' ? 'register.question.yes' : 'register.question.no')
    const choice = choices.find(({ code }) => code === text)
    return choice ? pick(choice.labels, sourceLanguage) : text
  }
}
