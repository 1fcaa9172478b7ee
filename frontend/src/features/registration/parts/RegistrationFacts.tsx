import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RegistrationQuestion } from '@/api/generated'
import { useCityName } from '@/features/city/public/useCityName'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Fact } from '@/ui/Fact'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { WhenText } from '@/ui/WhenText'
import type { Shown } from '../api'
import { keyOf } from '../public/events'
import { useAnswerWords } from './useAnswerWords'

interface RegistrationFactsProps {
  shown: Shown
  /** The questions as they stand now. */
  questions: RegistrationQuestion[]
}

/** A registration: for what, who, how, how it stands with it, and what was answered. */
export function RegistrationFacts({ shown: { registration, answers = [] }, questions }: RegistrationFactsProps) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const nameOf = useCityName()
  const { event, state, mode, name, email, city, organisation, note, registeredAt, arrivedAt } = registration
  const { kind, slug } = keyOf(event)
  const words = useAnswerWords(event.sourceLanguage)
  return (
    <dl style={{ margin: 0, overflowWrap: 'anywhere' }}>
      <Fact label={t('one.event')}>
        <AppLink to={`/$lang/${kind}/$slug`} params={{ lang, slug }}>
          {pick(event.titles, event.sourceLanguage)}
        </AppLink>
        <div>
          <WhenText when={event.when} />
        </div>
      </Fact>
      <Fact label={t('one.state')}>
        <Text span inherit fw={600}>
          {t(`state.${state}`)}
        </Text>
      </Fact>
      {arrivedAt && <Fact label={t('one.arrivedAt')}>{format.instant(arrivedAt)}</Fact>}
      {note && <Fact label={t('one.note')}>{note}</Fact>}
      <Fact label={t('one.mode')}>{t(`mode.${mode}`)}</Fact>
      {name && <Fact label={t('one.name')}>{name}</Fact>}
      {email && <Fact label={t('one.email')}>{email}</Fact>}
      {(city || organisation) && <Fact label={t('one.for')}>{city ? nameOf(city) : organisation}</Fact>}
      <Fact label={t('one.registeredAt')}>{format.instant(registeredAt)}</Fact>
      {answers.map(({ question, version, kind: kindOfQuestion, labels, text }) => (
        <Fact key={`${question} ${version}`} label={pick(labels, event.sourceLanguage)}>
          {words({
            kind: kindOfQuestion,
            text,
            choices: questions.find(({ code }) => code === question)?.choices,
          })}
        </Fact>
      ))}
    </dl>
  )
}
