import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { type UseFormReturn, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '@/ui/FormProblem'
import type { RegisterValues } from '../form/registering'

interface StepFormProps {
  form: UseFormReturn<RegisterValues>
  /** What each field of the question is called on the page, by its name. */
  labels: Record<string, string>
  onNext: () => void
  /** Left out on the first question. */
  onBack?: () => void
  children: ReactNode
}

/** One question with its fields; going on needs a good answer, going back loses none. */
export function StepForm({ form, labels, onNext, onBack, children }: StepFormProps) {
  const { t } = useTranslation('registration')
  const { errors, submitCount } = useFormState({ control: form.control })
  return (
    <form noValidate onSubmit={form.handleSubmit(onNext)}>
      <Stack gap="lg">
        <FormProblem errors={errors} labels={labels} attempt={submitCount} />
        {children}
        <Group>
          <Button type="submit">{t('register.next')}</Button>
          {onBack && (
            <Button variant="subtle" onClick={onBack}>
              {t('register.back')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** What a step needs to know. */
export interface StepProps {
  form: UseFormReturn<RegisterValues>
  onNext: () => void
  onBack?: () => void
}
