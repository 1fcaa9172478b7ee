import { Stack, TextInput } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { setViolations } from '@/lib/violations'
import { FormButtons } from '@/ui/FormButtons'
import { FormProblem } from '@/ui/FormProblem'
import { useUpdateContact } from '../api'

const names = ['email', 'phone'] as const

interface ContactFormProps {
  city: string
  /** The address of the sign-in, to begin with. */
  email?: string
}

/** A focal point lets others who act for a city or a network know how to reach them. */
export function ContactForm({ city, email = '' }: ContactFormProps) {
  const { t } = useTranslation('access')
  const form = useForm({ defaultValues: { email, phone: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const { mutateAsync, isPending, error, reset } = useUpdateContact(city)
  const labels = { email: t('contact.email'), phone: t('contact.phone') }

  async function send(values: { email: string; phone: string }) {
    const phone = values.phone.trim()
    try {
      await mutateAsync({ consent: true, email: values.email.trim(), ...(phone ? { phone } : {}) })
    } catch (failure) {
      if (setViolations(failure, names, form.setError)) reset()
    }
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(send)}>
      <Stack gap="md" maw={560}>
        <FormProblem errors={errors} labels={labels} error={error} attempt={submitCount} />
        <TextInput
          type="email"
          label={labels.email}
          autoComplete="email"
          error={errors.email?.message}
          {...form.register('email', {
            pattern: { value: /^\s*\S+@\S+\s*$/, message: t('invite.emailWrong') },
            required: t('invite.emailWrong'),
          })}
        />
        <TextInput
          type="tel"
          label={labels.phone}
          description={t('contact.phoneHint')}
          autoComplete="tel"
          error={errors.phone?.message}
          {...form.register('phone')}
        />
        <FormButtons label={t('contact.show')} isSending={isPending} />
      </Stack>
    </form>
  )
}
