import { Radio, Stack, Textarea } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RegistrationQuestion } from '@/api/generated'
import { usePickText } from '@/ui/LangText'

/** What one can write at most. */
const longest = 2000

interface QuestionFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  question: RegistrationQuestion
  sourceLanguage: string
  label: string
  /** Where the title of the page says it, it is not said twice. */
  isLabelShown: boolean
}

/** Where an answer to a question of the organiser is given: in words, by a choice, or by yes or no. */
export function QuestionField<Values extends FieldValues>(props: QuestionFieldProps<Values>) {
  const { control, name, question, sourceLanguage, label, isLabelShown } = props
  const { t } = useTranslation('registration')
  const pick = usePickText()
  const isText = question.kind === 'TEXT'
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      validate: {
        given: (value?: string) =>
          !question.required ||
          Boolean(value?.trim()) ||
          t(isText ? 'register.question.missing' : 'register.question.choose'),
        short: (value?: string) =>
          (value?.length ?? 0) <= longest || t('register.question.tooLong', { count: longest }),
      },
    },
  })
  const common = {
    ...field,
    value: (field.value as string | undefined) ?? '',
    label: isLabelShown && label,
    'aria-label': isLabelShown ? undefined : label,
    error: fieldState.error?.message,
  }
  if (isText) return <Textarea {...common} autosize minRows={2} />
  const options =
    question.kind === 'YES_NO'
      ? (['yes', 'no'] as const).map((value) => ({ value: value as string, label: t(`register.question.${value}`) }))
      : question.choices.map(({ code, labels }) => ({ value: code, label: pick(labels, sourceLanguage) }))
  return (
    <Radio.Group {...common}>
      <Stack gap="sm" mt="xs">
        {options.map(({ value, label: words }) => (
          <Radio key={value} size="md" value={value} label={words} />
        ))}
        {!question.required && <Radio size="md" value="" label={t('register.question.none')} />}
      </Stack>
    </Radio.Group>
  )
}
