import { Select, Stack, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { FormButtons } from '@/ui/FormButtons'
import { type ThemeValues, themeGroups } from './themeValues'

interface ThemeFormProps {
  form: UseFormReturn<ThemeValues>
  labels: Record<string, string>
  tags: string[]
  isNew: boolean
  isSaving: boolean
  onSubmit: (values: ThemeValues) => void
  problem: ReactNode
  cancel: ReactNode
}

/** A term of the vocabulary, new or as it is. It knows nothing of how it is saved. */
export function ThemeForm({ form, labels, tags, isNew, isSaving, onSubmit, problem, cancel }: ThemeFormProps) {
  const { t } = useTranslation('theme')
  const format = useFormat()
  const group = useController({ control: form.control, name: 'group' })
  const { errors } = form.formState
  return (
    <form noValidate onSubmit={form.handleSubmit(onSubmit)}>
      <Stack gap="md">
        {problem}
        <Select
          {...group.field}
          label={labels.group}
          data={themeGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
          allowDeselect={false}
        />
        {tags.map((tag) => (
          <TextInput
            key={tag}
            label={t('form.labelIn', { language: format.language(tag) })}
            lang={tag}
            error={errors.labels?.[tag]?.message}
            {...form.register(`labels.${tag}`)}
          />
        ))}
        {isNew && (
          <TextInput
            label={labels.slug}
            description={t('form.slugHint')}
            error={errors.slug?.message}
            {...form.register('slug')}
          />
        )}
        <TextInput
          label={labels.source}
          description={t('form.sourceHint')}
          error={errors.source?.message}
          {...form.register('source')}
        />
        <FormButtons label={t(isNew ? 'form.create' : 'form.save')} isSending={isSaving} cancel={cancel} isKept />
      </Stack>
    </form>
  )
}
