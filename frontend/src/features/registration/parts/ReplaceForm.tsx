import { NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { DelegateReplacementInput } from '@/api/generated'
import { languages, ownNames } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'
import { isEmail } from '../form/registering'

interface ReplaceFormProps {
  id: string
  /** Who gives up the place. */
  name: string
  replace: (delegate: DelegateReplacementInput) => Promise<unknown>
  onLeave: () => void
}

/** Who comes in the place of a delegate. */
export function ReplaceForm({ id, name, replace, onLeave }: ReplaceFormProps) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const [isSaving, setSaving] = useState(false)
  const [initial] = useState<DelegateReplacementInput>(() => ({ name: '', email: '', language: lang }))
  const form = useForm<DelegateReplacementInput>({ defaultValues: initial, shouldFocusError: false })
  const { errors } = form.formState
  const labels = {
    name: t('register.who.name'),
    email: t('register.who.email'),
    language: t('register.who.language'),
  }
  const sending = useSending({
    form,
    key: `replace:${id}`,
    names: Object.keys(labels),
    initial,
    send: (values) => replace({ ...values, name: values.name.trim(), email: values.email.trim() }),
  })

  async function submit(values: DelegateReplacementInput) {
    setSaving(true)
    const isSaved = await sending.submit(values)
    setSaving(false)
    if (isSaved) onLeave()
  }

  return (
    <PartForm
      legend={t('one.replaceTitle', { name })}
      form={form}
      labels={labels}
      sending={sending}
      save={t('one.replaceDo', { name })}
      isSaving={isSaving}
      onSubmit={submit}
      onLeave={onLeave}
    >
      <Text>{t('one.replaceLead')}</Text>
      <TextInput
        label={labels.name}
        description={t('register.who.nameHint')}
        autoComplete="off"
        maxLength={200}
        error={errors.name?.message}
        {...form.register('name', { validate: (typed) => typed.trim() !== '' || t('register.who.nameMissing') })}
      />
      <TextInput
        type="email"
        label={labels.email}
        description={t('register.who.emailHint')}
        autoComplete="off"
        maxLength={254}
        error={errors.email?.message}
        {...form.register('email', { validate: (typed) => isEmail(typed) || t('register.who.emailWrong') })}
      />
      <NativeSelect
        label={labels.language}
        data={languages.map((language) => ({ value: language, label: ownNames[language] }))}
        {...form.register('language')}
      />
    </PartForm>
  )
}
