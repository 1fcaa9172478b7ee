import { Radio, Stack, Textarea } from '@mantine/core'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { MandateRequest } from '@/api/generated'
import { useSending } from '@/lib/useSending'
import { FormButtons } from '@/ui/FormButtons'
import { FormNotices } from '@/ui/FormNotices'
import { useRequestMandate } from '../api'

interface AskValues {
  role: MandateRequest['role']
  note: string
}

const names = ['role', 'note'] as const
const empty: AskValues = { role: 'DEPUTY', note: '' }

/** How someone who is new asks to act for a city. */
export function AskForm({ city, onSent }: { city: string; onSent: () => void }) {
  const { t } = useTranslation('access')
  const form = useForm<AskValues>({ defaultValues: empty, shouldFocusError: false })
  const role = useController({ control: form.control, name: 'role' })
  const { errors } = form.formState
  const { mutateAsync, isPending } = useRequestMandate()
  const labels = { role: t('ask.role'), note: t('ask.note') }

  const sending = useSending({
    form,
    key: `ask:${city}`,
    names,
    initial: empty,
    send: (values) => mutateAsync({ ...values, note: values.note.trim(), city }),
  })

  async function send(values: AskValues) {
    if (await sending.submit(values)) onSent()
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(send)}>
      <Stack gap="lg">
        <FormNotices form={form} labels={labels} sending={sending} />
        <Radio.Group {...role.field} label={labels.role} error={errors.role?.message}>
          <Stack gap="xs" mt="xs">
            {(['FOCAL_POINT', 'DEPUTY', 'CONTRIBUTOR'] as const).map((value) => (
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
        <FormButtons label={t('ask.send')} isSending={isPending} isKept />
      </Stack>
    </form>
  )
}
