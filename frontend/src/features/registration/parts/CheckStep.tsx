import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RegistrationQuestion } from '@/api/generated'
import { useMe } from '@/features/access/public/useMe'
import { cityQuery } from '@/features/city/public/queries'
import { useCityName } from '@/features/city/public/useCityName'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { usePickText } from '@/ui/LangText'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { wrapping } from '@/ui/wrapping'
import { delegatesAsked, isForCity, type RegisterValues, type Step } from '../form/registering'
import { useAnswerWords } from './useAnswerWords'

interface CheckStepProps {
  form: UseFormReturn<RegisterValues>
  steps: Step[]
  questions: RegistrationQuestion[]
  sourceLanguage: string
  /** How many days after the event the data are kept. */
  days: number
  isSending: boolean
  error: unknown
  onChange: (step: Step) => void
  onSend: () => void
  onBack: () => void
}

/** Every answer once more, each with the way back to its question; then it is sent. */
export function CheckStep(props: CheckStepProps) {
  const { form, steps, questions, sourceLanguage, days, isSending, error, onChange, onSend, onBack } = props
  const { t } = useTranslation('registration')
  const pick = usePickText()
  const words = useAnswerWords(sourceLanguage)
  const { me } = useMe()
  const values = form.getValues()
  const { whom, delegates, represents, organisation, mode } = values
  const city = useNameOf(isForCity(values) ? whom : represents === 'CITY' ? values.city : '')
  const named = (name: string, answer: string) =>
    delegates.length > 1 ? t('register.check.named', { name, answer }) : answer
  const change = (step: Step) => (steps.includes(step) ? () => onChange(step) : undefined)
  return (
    <Stack gap="lg" maw={760}>
      {Boolean(error) && <ProblemAlert error={error} />}
      <AnswerList>
        <Answer question={t('register.check.who')} onChange={change('who') ?? change('whom')}>
          {whom === 'me'
            ? me?.name
            : delegates.map(({ name, email }) => (
                <div key={email}>{t('register.check.delegate', { name, email })}</div>
              ))}
        </Answer>
        <Answer question={t('register.represents.short')} onChange={change('represents') ?? change('whom')}>
          {city ?? (represents === 'ORGANISATION' ? organisation : t('register.represents.nobody'))}
        </Answer>
        {steps.includes('mode') && (
          <Answer question={t('register.mode.label')} onChange={change('mode')}>
            {mode && t(`mode.${mode}`)}
          </Answer>
        )}
        {questions
          .filter(({ code }) => steps.includes(`q-${code}`))
          .map((question) => (
            <Answer
              key={question.code}
              question={pick(question.labels, sourceLanguage)}
              onChange={change(`q-${question.code}`)}
            >
              {delegatesAsked(question.code, values, questions).map((index) => (
                <div key={index}>
                  {named(
                    delegates[index]?.name ?? '',
                    words({ ...question, text: delegates[index]?.answers[question.code] }),
                  )}
                </div>
              ))}
            </Answer>
          ))}
      </AnswerList>
      <Text>{t('register.check.data', { count: days })}</Text>
      <Group>
        <Button {...wrapping} loading={isSending} onClick={onSend}>
          {delegates.length > 1
            ? t('register.check.sendSeveral', { count: delegates.length })
            : t('register.check.send')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('register.back')}
        </Button>
      </Group>
    </Stack>
  )
}

/** The name of a city by its slug; nothing for none. */
function useNameOf(slug: string): string | undefined {
  const name = useCityName()
  const { data } = useQuery({ ...cityQuery(slug), enabled: slug !== '' })
  return slug && data ? name(data.city) : undefined
}
