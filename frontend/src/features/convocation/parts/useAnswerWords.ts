import { useTranslation } from 'react-i18next'
import type { CityMeetingAnswer, MeetingAnswer } from '@/api/generated'

type Said = Pick<MeetingAnswer | CityMeetingAnswer, 'answer' | 'people'>

/** What cities answer, in words. */
export function useAnswerWords() {
  const { t } = useTranslation('convocation')
  return {
    answer: ({ answer, people }: Said) =>
      answer === 'COMING' && people ? t('answer.comingWith', { count: people }) : t(`answer.${answer}`),
    /** The same as a sentence about the city. */
    said: ({ answer, people = 1 }: Said, city: string) =>
      answer === 'COMING' ? t('said.COMING', { city, count: people }) : t('said.EXCUSED', { city }),
  }
}
