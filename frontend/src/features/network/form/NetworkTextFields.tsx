import { Stack, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { Disclosure } from '@/ui/Disclosure'
import { Fieldset } from '@/ui/Fieldset'
import type { NetworkValues } from './networkValues'

interface NetworkTextFieldsProps {
  form: UseFormReturn<NetworkValues>
  tags: string[]
}

/** What the network says of itself: in its own language first, in the others for those who can. */
export function NetworkTextFields({ form, tags }: NetworkTextFieldsProps) {
  const { t } = useTranslation('network')
  const format = useFormat()
  const [own = '', ...others] = tags
  return (
    <Fieldset legend={t('form.textsLegend')} hint={t('form.textsHint', { language: format.language(own) })}>
      <Texts form={form} tag={own} />
      {others.map((tag) => (
        <Disclosure key={tag} summary={t('form.inLanguage', { language: format.language(tag) })}>
          <Texts form={form} tag={tag} />
        </Disclosure>
      ))}
    </Fieldset>
  )
}

function Texts({ form, tag }: { form: UseFormReturn<NetworkValues>; tag: string }) {
  const { t } = useTranslation('network')
  const format = useFormat()
  const language = format.language(tag)
  const { errors } = form.formState
  return (
    <Stack gap="md">
      {(['names', 'scope', 'secretariatRole'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`form.${name}In`, { language })}
          lang={tag}
          error={errors[name]?.[tag]?.message}
          {...form.register(`${name}.${tag}`)}
        />
      ))}
      {(['about', 'benefits', 'joining'] as const).map((name) => (
        <Textarea
          key={name}
          label={t(`form.${name}In`, { language })}
          lang={tag}
          error={errors[name]?.[tag]?.message}
          {...form.register(`${name}.${tag}`)}
        />
      ))}
    </Stack>
  )
}
