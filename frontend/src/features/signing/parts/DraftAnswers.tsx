import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Adherence } from '@/api/generated'
import { handsOf } from '@/features/adherence/public/hands'
import { cityTodayQuery } from '@/features/city/public/queries'
import { FileName } from '@/features/file/public/FileName'
import { useFormat } from '@/lib/i18n/useFormat'
import { Answer, AnswerList } from '@/ui/AnswerList'
import type { Step } from '../form/steps'
import { useAnswerLabels } from './useAnswerLabels'

interface DraftAnswersProps {
  adherence: Adherence
  city: string
  /** Left out where nothing can be changed any more. */
  onChange?: (question: Step) => void
}

/** Every answer of a signature that is prepared, each with the way back to its question. */
export function DraftAnswers({ adherence, city, onChange }: DraftAnswersProps) {
  const { t } = useTranslation('signing')
  const format = useFormat()
  const labels = useAnswerLabels()
  const { language, resolutionDate, resolutionReference, resolutionFile, effectiveOn } = adherence
  const { data: today } = useQuery(cityTodayQuery(adherence.city.slug))
  const change = (question: Step) => onChange && (() => onChange(question))
  return (
    <AnswerList>
      <Answer question={t('sign.city')}>{city}</Answer>
      <Answer question={t('sign.language.label')} onChange={change('language')}>
        {format.languageLabel(language)}
      </Answer>
      <Answer question={t('sign.signatory.short')} onChange={change('signatory')}>
        {handsOf(adherence).map((hand) => (
          <div key={hand}>{hand}</div>
        ))}
      </Answer>
      <Answer question={t('sign.resolution.short')} onChange={change('resolution')}>
        {[resolutionReference, resolutionDate && format.day(resolutionDate)].filter(Boolean).join(', ') ||
          t('sign.resolution.none')}
        {resolutionFile && (
          <>
            <br />
            <FileName id={resolutionFile} />
          </>
        )}
      </Answer>
      <Answer question={labels.effectiveOn} onChange={change('effective')}>
        {effectiveOn ? format.day(effectiveOn) : today && t('sign.effective.today', { date: format.day(today) })}
      </Answer>
    </AnswerList>
  )
}
