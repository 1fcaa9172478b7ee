import { Button, Group, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type FieldPath, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RegistrationSettings } from '@/api/generated'
import { toApiError, violationsByField } from '@/api/problem'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { rememberNavigation } from '@/lib/navigation'
import { violationWords } from '@/lib/problemWords'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { useSending } from '@/lib/useSending'
import { DraftNotice } from '@/ui/DraftNotice'
import { usePickText } from '@/ui/LangText'
import { Page } from '@/ui/Page'
import { useRegister } from '../api'
import { placesOf } from '../form/box'
import {
  fieldNames,
  noAnswers,
  placeOf,
  type RegisterValues,
  reachable,
  type Step,
  stepsOf,
  toBody,
} from '../form/registering'
import { type EventKey, namedBy } from '../public/events'
import { CheckStep } from './CheckStep'
import { EventLink } from './EventLink'
import { ModeStep } from './ModeStep'
import { QuestionStep } from './QuestionStep'
import type { Outcome } from './Registered'
import { RepresentsStep } from './RepresentsStep'
import { useOwnCities } from './useOwnCities'
import { WhomStep } from './WhomStep'
import { WhoStep } from './WhoStep'

interface RegisterStepsProps {
  event: EventKey
  settings: RegistrationSettings
  onDone: (outcomes: Outcome[]) => void
}

/** The questions one after the other; what is typed is kept on the device until it is sent. */
export function RegisterSteps({ event, settings, onDone }: RegisterStepsProps) {
  const { t } = useTranslation('registration')
  const pick = usePickText()
  const navigate = useNavigate()
  const lang = useLanguage()
  const { isSignedIn, signIn } = useSignIn()
  const cities = useOwnCities()
  const { step: wanted } = useSearch({ strict: false })
  const [initial] = useState(() => noAnswers(lang))
  // One form for all questions: whoever answered one is not corrected at the first letter of the next.
  const form = useForm<RegisterValues>({
    defaultValues: initial,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  const { mutateAsync, isPending } = useRegister()
  const { questions, keepDays } = settings
  const { sourceLanguage } = settings.event
  const places = placesOf(settings)
  const asking = { isSignedIn, hasCities: cities.size > 0, modes: places.map(({ mode }) => mode), questions }
  const values = form.watch()
  const steps = stepsOf(asking, values)
  const step = reachable(wanted, values, asking)
  const position = steps.indexOf(step)
  const question = questions.find(({ code }) => step === `q-${code}`)
  const city = cities.get(values.whom)
  const sending = useSending({
    form,
    key: `register:${event.kind}:${event.slug}`,
    names: fieldNames,
    initial,
    send: (typed) => send(typed),
  })

  async function send(typed: RegisterValues) {
    const sent = toBody(namedBy(event), typed, asking)
    try {
      onDone(await mutateAsync(sent))
    } catch (failure) {
      // To the question of the first answer that the service does not take, with the fault on its field.
      const [[path, violation] = []] = [...violationsByField(toApiError(failure).problem).fields]
      const place = path === undefined ? undefined : placeOf(path, sent, typed)
      if (!place || !violation) throw failure
      await go(place.step)
      form.setError(place.name as FieldPath<RegisterValues>, { type: 'server', message: violationWords(violation) })
      return false
    }
  }

  function go(next: Step) {
    rememberNavigation()
    return navigate({ to: '.', search: { step: next } })
  }

  const onward = {
    form,
    onNext: () => void go(stepsOf(asking, form.getValues())[position + 1] ?? 'check'),
    onBack: position > 0 ? () => void go(steps[position - 1] as Step) : undefined,
  }
  const asks = question && pick(question.labels, sourceLanguage)
  const title = {
    whom: t('register.whom.title'),
    who: city ? t('register.who.titleCity', { city }) : t('register.who.title'),
    represents: t('register.represents.title'),
    mode: t(city ? 'register.mode.titleCity' : 'register.mode.title'),
    check: t('register.check.title'),
    question: question?.required ? asks : t('register.question.optional', { question: asks }),
  }[question ? 'question' : (step as 'check')] as string
  return (
    <Page
      key={step}
      title={title}
      above={<EventLink event={event} />}
      lead={step !== 'check' && t('register.progress', { number: position + 1, total: steps.length - 1 })}
      width="read"
    >
      <DraftNotice restoredAt={sending.restoredAt} onDiscard={sending.restart} />
      {question?.sensitive && <Text c="dimmed">{t('register.question.sensitive')}</Text>}
      {step === 'whom' && <WhomStep {...onward} />}
      {step === 'who' && <WhoStep {...onward} isForCity={city !== undefined} />}
      {step === 'represents' && <RepresentsStep {...onward} />}
      {step === 'mode' && <ModeStep {...onward} places={places} title={title} />}
      {question && (
        <QuestionStep
          {...onward}
          question={question}
          questions={questions}
          sourceLanguage={sourceLanguage}
          title={title}
        />
      )}
      {step === 'check' && (
        <CheckStep
          form={form}
          steps={steps}
          questions={questions}
          sourceLanguage={sourceLanguage}
          days={keepDays}
          isSending={isPending}
          error={sending.error}
          onChange={(to) => void go(to)}
          onSend={() => void sending.submit(form.getValues())}
          onBack={() => void go(steps[position - 1] ?? 'check')}
        />
      )}
      {!isSignedIn && position === 0 && (
        <Group>
          <Text c="dimmed">{t('register.signInHint')}</Text>
          <Button variant="default" onClick={() => void signIn()}>
            {t('register.signIn')}
          </Button>
        </Group>
      )}
    </Page>
  )
}
