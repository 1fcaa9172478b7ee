import { Stack, TextInput } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSending } from '@/lib/useSending'
import { FormButtons } from '@/ui/FormButtons'
import { FormNotices } from '@/ui/FormNotices'
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
  const initial = { email, phone: '' }
  const form = useForm({ defaultValues: initial, shouldFocusError: false })
  const { errors } = form.formState
  const { mutateAsync, isPending } = useUpdateContact(city)
  const labels = { email: t('contact.email'), phone: t('contact.phone') }

  const sending = useSending({
    form,
    key: `contact:${city}`,
    names,
    initial,
    send: (values) => {
      const phone = values.phone.trim()
      return mutateAsync({ consent: true, email: values.email.trim(), ...(phone ? { phone } : {}) })
    },
  })

  return (
    <form noValidate onSubmit={form.handleSubmit(async (values) => void (await sending.submit(values)))}>
      <Stack gap="md" maw={560}>
        <FormNotices form={form} labels={labels} sending={sending} />
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
