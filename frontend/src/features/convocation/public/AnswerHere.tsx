import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { meetingActionsQuery } from '@/features/meeting/public/queries'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { Task, TaskList } from '@/ui/Task'
import { cityAnswersQuery } from '../api'
import { useAnswerWords } from '../parts/useAnswerWords'

/** For whoever acts for member cities: what each of these answered to the convocation, with the way to answer. */
export function AnswerHere({ slug }: { slug: string }) {
  const { t } = useTranslation('convocation')
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...meetingActionsQuery(slug), enabled: isSignedIn })
  const cities = actions.flatMap(({ action, path }) =>
    action === 'setMeetingAnswer' ? [path.split('/').at(-1) ?? ''] : [],
  )
  if (!isSignedIn || cities.length === 0) return null
  return (
    <Section title={t('here.title')} isPrinted={false}>
      <TaskList>
        {cities.map((city) => (
          <OneCity key={city} slug={slug} city={city} />
        ))}
      </TaskList>
    </Section>
  )
}

function OneCity({ slug, city }: { slug: string; city: string }) {
  const { t } = useTranslation('convocation')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const words = useAnswerWords()
  const { cityMandates } = useMe()
  const { data } = useQuery(cityAnswersQuery(city))
  const own = data?.find(({ meeting }) => meeting.slug === slug)
  const name = own?.city.ownName ?? pick(cityMandates.find((mandate) => mandate.city === city)?.scopeNames)
  const isOpen = !own || own.answer === 'NONE'
  return (
    <Task
      title={isOpen ? t('here.open', { city: name }) : words.said(own, name)}
      why={own?.answerBy ? t('here.by', { day: format.day(own.answerBy) }) : t('here.byNoDay')}
      action={
        <ButtonLink
          to="/$lang/meetings/$slug/answer"
          params={{ lang, slug }}
          search={{ city }}
          variant={isOpen ? 'filled' : 'default'}
        >
          {t(isOpen ? 'here.do' : 'here.change', { city: name })}
        </ButtonLink>
      }
    />
  )
}
