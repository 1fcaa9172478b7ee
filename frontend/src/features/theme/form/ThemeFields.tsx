import { Select, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { type ThemeValues, themeGroups } from './themeValues'

interface ThemeFieldsProps {
  form: UseFormReturn<ThemeValues>
  labels: Record<string, string>
  tags: string[]
  isNew: boolean
}

/** The fields of a topic, new or as it is. They know nothing of how they are saved. */
export function ThemeFields({ form, labels, tags, isNew }: ThemeFieldsProps) {
  const { t } = useTranslation('theme')
  const format = useFormat()
  const group = useController({ control: form.control, name: 'group' })
  const { errors } = form.formState
  return (
    <>
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
    </>
  )
}
