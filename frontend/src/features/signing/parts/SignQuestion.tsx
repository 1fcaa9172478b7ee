import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FieldErrors, type UseFormReturn, useController, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { areLinesWhole, mostFurther } from '@/features/adherence/public/hands'
import { cityTodayQuery } from '@/features/city/public/queries'
import { FileField } from '@/features/file/public/FileField'
import { useFormat } from '@/lib/i18n/useFormat'
import { FormProblem } from '@/ui/FormProblem'
import { type Answers, answersOf, isResolutionNamed } from '../form/signing'
import { useAnswerLabels } from './useAnswerLabels'

interface SignQuestionProps {
  question: 'signatory' | 'resolution' | 'effective'
  city: string
  form: UseFormReturn<Answers>
  onNext: () => void
  onBack: () => void
}

/** A date needs no more room than it has signs; what is said of it does. */
const dateStyles = { input: { maxWidth: 260 } }

/** One question with its fields; going on needs good answers, going back loses none. */
export function SignQuestion({ question, city, form, onNext, onBack }: SignQuestionProps) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  const { errors, submitCount } = useFormState({ control: form.control })
  const names = answersOf[question]
  return (
    <form noValidate onSubmit={form.handleSubmit(onNext)}>
      <Stack gap="lg">
        <FormProblem
          errors={errors}
          labels={Object.fromEntries(names.map((name) => [name, labels[name]]))}
          attempt={submitCount}
        />
        {question === 'signatory' && <Signatory form={form} errors={errors} />}
        {question === 'resolution' && <Resolution form={form} errors={errors} city={city} />}
        {question === 'effective' && <Effective form={form} errors={errors} />}
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

interface FieldsProps {
  form: UseFormReturn<Answers>
  errors: FieldErrors<Answers>
}

function Signatory({ form: { register }, errors }: FieldsProps) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  return (
    <>
      <TextInput
        label={labels.signatoryName}
        description={t('sign.signatory.nameHint')}
        maxLength={200}
        error={errors.signatoryName?.message}
        {...register('signatoryName', { validate: (name) => name.trim() !== '' || t('sign.signatory.nameMissing') })}
      />
      <TextInput
        label={labels.signatoryTitle}
        description={t('sign.signatory.titleHint')}
        maxLength={200}
        error={errors.signatoryTitle?.message}
        {...register('signatoryTitle', {
          validate: (office) => office.trim() !== '' || t('sign.signatory.titleMissing'),
        })}
      />
      <Textarea
        label={labels.furtherSignatories}
        description={t('sign.signatory.furtherHint')}
        autosize
        minRows={2}
        maxLength={2000}
        error={errors.furtherSignatories?.message}
        {...register('furtherSignatories', {
          validate: (lines) => areLinesWhole(lines) || t('sign.signatory.furtherWrong', { most: mostFurther }),
        })}
      />
    </>
  )
}

function Resolution({ form, errors, city }: FieldsProps & { city: string }) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  const { register, control } = form
  const file = useController({ control, name: 'resolutionFile' })
  const { data: today } = useQuery(cityTodayQuery(city))
  /** The day and the number go together, and with the file. */
  const needed = (answer: string, answers: Answers, words: string) =>
    answer.trim() !== '' || !isResolutionNamed(answers) || words
  return (
    <>
      <Text>{t('sign.resolution.lead')}</Text>
      <TextInput
        type="date"
        max={today ?? undefined}
        styles={dateStyles}
        label={labels.resolutionDate}
        error={errors.resolutionDate?.message}
        {...register('resolutionDate', {
          validate: {
            needed: (day, answers) => needed(day, answers, t('sign.resolution.dateMissing')),
            past: (day) => !day || !today || day <= today || t('sign.resolution.future'),
          },
        })}
      />
      <TextInput
        label={labels.resolutionReference}
        description={t('sign.resolution.referenceHint')}
        maxLength={200}
        error={errors.resolutionReference?.message}
        {...register('resolutionReference', {
          validate: (reference, answers) => needed(reference, answers, t('sign.resolution.referenceMissing')),
        })}
      />
      <FileField
        label={labels.resolutionFile}
        description={t('sign.resolution.fileHint')}
        city={city}
        purpose="RESOLUTION"
        name={file.field.name}
        value={file.field.value || undefined}
        afterRemoval={t('sign.resolution.afterRemoval')}
        onChange={(id) => form.setValue('resolutionFile', id ?? '', { shouldDirty: true })}
        error={errors.resolutionFile?.message}
      />
    </>
  )
}

function Effective({ form: { register, getValues }, errors }: FieldsProps) {
  const { t } = useTranslation('signing')
  const labels = useAnswerLabels()
  const format = useFormat()
  const decided = getValues('resolutionDate')
  return (
    <TextInput
      type="date"
      styles={dateStyles}
      label={labels.effectiveOn}
      description={t('sign.effective.hint')}
      error={errors.effectiveOn?.message}
      {...register('effectiveOn', {
        validate: (day) => !day || day >= decided || t('sign.effective.early', { date: format.day(decided) }),
      })}
    />
  )
}
