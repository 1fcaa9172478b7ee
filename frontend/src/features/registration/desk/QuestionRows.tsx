import { Button, Stack, Text } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from '@/ui/Fieldset'
import { RowTools } from '@/ui/RowTools'
import { QuestionFields } from './QuestionFields'
import { newQuestion, type SettingsValues } from './settingsValues'

interface QuestionRowsProps {
  form: UseFormReturn<SettingsValues>
  labels: Record<string, string>
  tags: string[]
}

/** What the service takes. */
const most = 30

/** What is asked of whoever registers, in order. */
export function QuestionRows({ form, labels, tags }: QuestionRowsProps) {
  const { t } = useTranslation('desk')
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'questions', keyName: 'row' })
  const message = form.formState.errors.questions?.root?.message ?? form.formState.errors.questions?.message
  return (
    <Fieldset legend={t('question.title')} hint={t('question.hint')}>
      <Stack gap="xl" id="questions" tabIndex={-1} role="group" aria-label={labels.questions}>
        {message && (
          <Text size="sm" c="var(--mantine-color-error)">
            {message}
          </Text>
        )}
        {fields.map(({ row }, index) => (
          <Stack key={row} gap="sm" role="group" aria-label={t('question.number', { number: index + 1 })}>
            <QuestionFields form={form} labels={labels} tags={tags} index={index} />
            <RowTools
              name={t('question.number', { number: index + 1 })}
              order={{
                position: index + 1,
                count: fields.length,
                isMoving: false,
                onMove: (to) => move(index, to - 1),
              }}
              removal={t('question.removal')}
              onRemove={async () => remove(index)}
            />
          </Stack>
        ))}
        <div>
          <Button variant="default" disabled={fields.length >= most} onClick={() => append(newQuestion(tags))}>
            {t('question.add')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  )
}
