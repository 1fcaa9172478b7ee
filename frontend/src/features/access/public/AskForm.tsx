import { Radio, Stack, Textarea } from '@mantine/core'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { MandateRequest } from '@/api/generated'
import { setViolations } from '@/lib/violations'
import { FormButtons } from '@/ui/FormButtons'
import { FormProblem } from '@/ui/FormProblem'
import { useRequestMandate } from '../api'

const names = ['role', 'note'] as const

interface AskValues {
  role: MandateRequest['role']
  note: string
}

/** How someone who is new asks to act for a city. */
export function AskForm({ city, onSent }: { city: string; onSent: () => void }) {
  const { t } = useTranslation('access')
  const form = useForm<AskValues>({ defaultValues: { role: 'DEPUTY', note: '' }, shouldFocusError: false })
  const role = useController({ control: form.control, name: 'role' })
  const { errors, submitCount } = form.formState
  const { mutateAsync, isPending, error, reset } = useRequestMandate()
  const labels = { role: t('ask.role'), note: t('ask.note') }

  async function send(values: AskValues) {
    try {
      await mutateAsync({ ...values, note: values.note.trim(), city })
      onSent()
    } catch (failure) {
      if (setViolations(failure, names, form.setError)) reset()
    }
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(send)}>
      <Stack gap="lg">
        <FormProblem errors={errors} labels={labels} error={error} attempt={submitCount} />
        <Radio.Group {...role.field} label={labels.role} error={errors.role?.message}>
          <Stack gap="xs" mt="xs">
            {(['FOCAL_POINT', 'DEPUTY'] as const).map((value) => (
              <Radio key={value} size="md" value={value} label={t(`role.${value}`)} description={t(`ask.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={labels.note}
          description={t('ask.noteHint')}
          error={errors.note?.message}
          {...form.register('note', { validate: (note) => note.trim().length > 0 || t('ask.noteMissing') })}
        />
        <FormButtons label={t('ask.send')} isSending={isPending} />
      </Stack>
    </form>
  )
}
