import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FileField } from '@/features/file/public/FileField'
import { today } from '@/lib/dates/today'
import { FormProblem } from '@/ui/FormProblem'
import { type Answers, answersOf } from '../form/signing'
import { useAnswerLabels } from './useAnswerLabels'

interface SignQuestionProps {
  question: 'signatory' | 'resolution' | 'effective'
  city: string
  form: UseFormReturn<Answers>
  onNext: () => void
  onBack: () => void
}

/** One question with its fields; going on needs good answers, going back loses none. */
export function SignQuestion({ question, city, form, onNext, onBack }: SignQuestionProps) {
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
        {question === 'resolution' && <Resolution form={form} city={city} />}
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

function Resolution({ form, city }: { form: UseFormReturn<Answers>; city: string }) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  const { register, formState, control } = form
  const file = useController({ control, name: 'resolutionFile' })
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
      <FileField
        label={labels.resolutionFile}
        description={t('sign.resolution.fileHint')}
        city={city}
        purpose="RESOLUTION"
        name={file.field.name}
        value={file.field.value || undefined}
        onChange={(id) => form.setValue('resolutionFile', id ?? '', { shouldDirty: true })}
        error={formState.errors.resolutionFile?.message}
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
