import { Button, Group, Stack, TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { FormProblem } from '@/ui/FormProblem'
import { type Answers, answersOf } from '../form/signing'
import { useAnswerLabels } from './useAnswerLabels'

interface SignQuestionProps {
  question: 'signatory' | 'resolution' | 'effective'
  form: UseFormReturn<Answers>
  onNext: () => void
  onBack: () => void
}

/** One question with its fields; going on needs good answers, going back loses none. */
export function SignQuestion({ question, form, onNext, onBack }: SignQuestionProps) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  const { errors, submitCount } = form.formState
  const names = answersOf[question]
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.trigger([...names]).then((isGood) => isGood && onNext())
      }}
    >
      <Stack gap="lg">
        <FormProblem
          errors={errors}
          labels={Object.fromEntries(names.map((name) => [name, labels[name]]))}
          attempt={submitCount}
        />
        {question === 'signatory' && <Signatory form={form} />}
        {question === 'resolution' && <Resolution form={form} />}
        {question === 'effective' && <Effective form={form} />}
        <Group>
          <Button type="submit">{t('sign.next')}</Button>
          <Button variant="subtle" onClick={onBack}>
            {t('sign.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Signatory({ form: { register, formState } }: { form: UseFormReturn<Answers> }) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  return (
    <>
      <TextInput
        label={labels.signatoryName}
        description={t('sign.signatory.nameHint')}
        maxLength={200}
        error={formState.errors.signatoryName?.message}
        {...register('signatoryName', { validate: (name) => name.trim() !== '' || t('sign.signatory.nameMissing') })}
      />
      <TextInput
        label={labels.signatoryTitle}
        description={t('sign.signatory.titleHint')}
        maxLength={200}
        error={formState.errors.signatoryTitle?.message}
        {...register('signatoryTitle', {
          validate: (office) => office.trim() !== '' || t('sign.signatory.titleMissing'),
        })}
      />
    </>
  )
}

function Resolution({ form }: { form: UseFormReturn<Answers> }) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  const { register, formState } = form
  return (
    <>
      <TextInput
        type="date"
        max={today()}
        maw={260}
        label={labels.resolutionDate}
        description={t('sign.resolution.dateHint')}
        error={formState.errors.resolutionDate?.message}
        {...register('resolutionDate', { validate: (day) => !day || day <= today() || t('sign.resolution.future') })}
      />
      <TextInput
        label={labels.resolutionReference}
        description={t('sign.resolution.referenceHint')}
        maxLength={200}
        error={formState.errors.resolutionReference?.message}
        {...register('resolutionReference')}
      />
    </>
  )
}

function Effective({ form: { register, formState, getValues } }: { form: UseFormReturn<Answers> }) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  return (
    <TextInput
      type="date"
      maw={260}
      label={labels.effectiveOn}
      description={t('sign.effective.hint')}
      error={formState.errors.effectiveOn?.message}
      {...register('effectiveOn', {
        validate: (day) => !day || day >= getValues('resolutionDate') || t('sign.effective.early'),
      })}
    />
  )
}
