import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { printWhen } from '@/lib/dates/when'
import { localeOf } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { cityAnswersQuery } from '../api'
import { useAnswerWords } from '../parts/useAnswerWords'

interface InvitationTask {
  key: string
  title: string
  why: string
  action: ReactNode
}

/** The meetings to which a city is called, as things to do: those that wait for an answer, and those it has answered. */
export function useInvitationTasks(city: string): { open: InvitationTask[]; answered: InvitationTask[] } {
  const { t } = useTranslation('convocation')
  const { t: ui } = useTranslation('ui')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const words = useAnswerWords()
  const { data = [] } = useQuery(cityAnswersQuery(city))
  const tasks = data.map((invitation) => {
    const { meeting, answer, answerBy } = invitation
    const title = pick(meeting.titles, meeting.sourceLanguage)
    const when = printWhen(meeting.when.edtf ?? '', localeOf(lang), ui)
    const isOpen = answer === 'NONE'
    return {
      isOpen,
      key: `${meeting.slug} ${city}`,
      title: isOpen ? t('task.open', { title }) : title,
      why: [
        when,
        isOpen ? (answerBy ? t('task.by', { day: format.day(answerBy) }) : t('task.noDay')) : words.answer(invitation),
      ].join(' · '),
      action: (
        <ButtonLink
          to="/$lang/meetings/$slug/answer"
          params={{ lang, slug: meeting.slug }}
          search={{ city }}
          variant={isOpen ? 'filled' : 'default'}
        >
          {t(isOpen ? 'task.do' : 'task.change')}
        </ButtonLink>
      ),
    }
  })
  return { open: tasks.filter(({ isOpen }) => isOpen), answered: tasks.filter(({ isOpen }) => !isOpen) }
}
