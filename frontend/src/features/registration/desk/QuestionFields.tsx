import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import { answersTo, kinds, newChoice, type QuestionValues, type SettingsValues } from './settingsValues'

interface QuestionFieldsProps {
  form: UseFormReturn<SettingsValues>
  labels: Record<string, string>
  tags: string[]
  index: number
}

/** One question: its words, how it is answered, and of whom it is asked. */
export function QuestionFields({ form, labels, tags, index }: QuestionFieldsProps) {
  const { t } = useTranslation('desk')
  const path = `questions.${index}` as const
  const kind = form.watch(`${path}.kind`)
  return (
    <>
      <TextsFields form={form} tags={tags} labels={labels} texts={[{ name: `${path}.labels` }]} />
      <NativeSelect
        label={labels[`${path}.kind`]}
        {...short}
        data={kinds.map((value) => ({ value, label: t(`question.kinds.${value}`) }))}
        error={form.formState.errors.questions?.[index]?.kind?.message}
        {...form.register(`${path}.kind`)}
      />
      {kind === 'CHOICE' && <Choices form={form} labels={labels} tags={tags} index={index} />}
      <Checkbox size="md" label={t('question.required')} {...form.register(`${path}.required`)} />
      <Checkbox
        size="md"
        label={t('question.sensitive')}
        description={t('question.sensitiveHint')}
        {...form.register(`${path}.sensitive`)}
      />
      <Condition form={form} tags={tags} index={index} />
    </>
  )
}

/** The answers among which one chooses; two at least. */
function Choices({ form, labels, tags, index }: QuestionFieldsProps) {
  const { t } = useTranslation('desk')
  const name = `questions.${index}.choices` as const
  const { fields, append, remove } = useFieldArray({ control: form.control, name, keyName: 'row' })
  return (
    <Stack gap="sm" ms="lg">
      {fields.map(({ row }, at) => (
        <Stack key={row} gap={4}>
          <TextsFields form={form} tags={tags} labels={labels} texts={[{ name: `${name}.${at}.labels` }]} />
          {fields.length > 2 && (
            <div>
              <Button
                variant="subtle"
                aria-label={t('question.removeChoiceOf', { choice: at + 1, number: index + 1 })}
                onClick={() => remove(at)}
              >
                {t('question.removeChoice')}
              </Button>
            </div>
          )}
        </Stack>
      ))}
      <div>
        <Button variant="default" disabled={fields.length >= 50} onClick={() => append(newChoice(tags))}>
          {t('question.addChoice')}
        </Button>
      </div>
    </Stack>
  )
}

/** Whether it is asked of everybody, or of those who gave a certain answer before. */
function Condition({ form, tags, index }: Omit<QuestionFieldsProps, 'labels'>) {
  const { t } = useTranslation(['desk', 'registration'])
  const questions = form.watch('questions')
  const before = questions.slice(0, index).filter((question) => answersTo(question).length > 0)
  const on = before.find(({ key }) => key === questions[index]?.onlyIf)
  const [own = ''] = tags
  const path = `questions.${index}` as const
  if (before.length === 0) return null
  const words = ({ key, labels }: Pick<QuestionValues, 'key' | 'labels'>) =>
    labels[own]?.trim() || t('question.number', { number: questions.findIndex((one) => one.key === key) + 1 })
  const answer = (value: string) => {
    if (value === 'yes' || value === 'no') return t(`registration:register.question.${value}`)
    const at = on?.choices.findIndex(({ key }) => key === value) ?? -1
    return on?.choices[at]?.labels[own]?.trim() || t('question.choiceNumber', { number: at + 1 })
  }
  return (
    <Group align="flex-start" gap="md">
      <NativeSelect
        label={t('question.onlyIf')}
        data={[
          { value: '', label: t('question.always') },
          ...before.map((question) => ({ value: question.key, label: words(question) })),
        ]}
        {...form.register(`${path}.onlyIf`, {
          // The first of its answers is not what anybody chose.
          onChange: () => form.setValue(`${path}.onlyIfAnswer`, ''),
        })}
      />
      {on && (
        <NativeSelect
          label={t('question.onlyIfAnswer')}
          error={form.formState.errors.questions?.[index]?.onlyIfAnswer?.message}
          data={[
            { value: '', label: t('question.chooseAnswer') },
            ...answersTo(on).map((value) => ({ value, label: answer(value) })),
          ]}
          {...form.register(`${path}.onlyIfAnswer`)}
        />
      )}
    </Group>
  )
}
