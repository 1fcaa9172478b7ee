import { NativeSelect, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { InvitationLetter, InvitationLetterInput } from '@/api/generated'
import { languages, ownNames } from '@/lib/i18n/languages'
import { useCountryOptions } from '@/lib/i18n/useCountryOptions'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'

interface InvitationFormProps {
  id: string
  /** Of the delegate, as it was given when they registered. */
  name: string
  /** The one that there is already. */
  letter?: InvitationLetter
  ask: (wish: InvitationLetterInput) => Promise<unknown>
  onLeave: () => void
}

interface Typed {
  fullName: string
  nationality: string
  language: 'en' | 'es' | 'fr'
}

/** What a letter of invitation says of the delegate; nothing else of the passport is asked for. */
export function InvitationForm({ id, name, letter, ask, onLeave }: InvitationFormProps) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const countries = useCountryOptions()
  const [isSaving, setSaving] = useState(false)
  const [initial] = useState<Typed>(() => ({
    fullName: letter?.fullName ?? name,
    nationality: letter?.nationality ?? '',
    language: letter?.language ?? lang,
  }))
  const form = useForm<Typed>({ defaultValues: initial, shouldFocusError: false })
  const nationality = useController({ control: form.control, name: 'nationality' })
  const labels = {
    fullName: t('invitation.fullName'),
    nationality: t('invitation.nationality'),
    language: t('invitation.language'),
  }
  const sending = useSending({
    form,
    key: `invitation:${id}`,
    names: Object.keys(labels),
    initial,
    send: ({ fullName, nationality: country, language }) =>
      ask({ fullName: fullName.trim(), language, ...(country && { nationality: country }) }),
  })

  async function submit(values: Typed) {
    setSaving(true)
    const isSaved = await sending.submit(values)
    setSaving(false)
    if (isSaved) onLeave()
  }

  return (
    <PartForm
      legend={t('invitation.formTitle')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('invitation.send')}
      isSaving={isSaving}
      onSubmit={submit}
      onLeave={onLeave}
    >
      <Text>{t(letter?.state === 'ISSUED' ? 'invitation.formAnew' : 'invitation.formLead')}</Text>
      <TextInput
        label={labels.fullName}
        description={t('invitation.fullNameHint')}
        autoComplete="off"
        maxLength={200}
        error={form.formState.errors.fullName?.message}
        {...form.register('fullName', { validate: (typed) => typed.trim() !== '' || t('invitation.fullNameMissing') })}
      />
      <Select
        {...nationality.field}
        value={nationality.field.value || null}
        onChange={(country) => nationality.field.onChange(country ?? '')}
        label={labels.nationality}
        description={t('invitation.nationalityHint')}
        data={countries}
        error={nationality.fieldState.error?.message}
        searchable
        clearable
      />
      <NativeSelect
        label={labels.language}
        data={languages.map((language) => ({ value: language, label: ownNames[language] }))}
        {...form.register('language')}
      />
    </PartForm>
  )
}
