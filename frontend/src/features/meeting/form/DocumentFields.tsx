import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { TextsFields } from '@/ui/TextsFields'
import type { DocumentValues } from './documentValues'
import { audiences } from './meetingValues'

interface DocumentFieldsProps {
  form: UseFormReturn<DocumentValues>
  tags: string[]
  labels: Record<string, string>
}

/** The fields of a document, which is kept elsewhere under an address. */
export function DocumentFields({ form, tags, labels }: DocumentFieldsProps) {
  const { t } = useTranslation('meeting')
  const { errors } = form.formState
  return (
    <>
      <TextsFields form={form} tags={tags} labels={labels} texts={[{ name: 'titles' }]} />
      <TextInput
        type="url"
        label={labels.url}
        description={t('document.urlHint')}
        error={errors.url?.message}
        {...form.register('url')}
      />
      <NativeSelect
        label={labels.audience}
        data={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
        {...form.register('audience')}
      />
    </>
  )
}

/** What each field is called, by its name. */
export function useDocumentLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const titles = tags.map((tag) => [`titles.${tag}`, t('document.titlesIn', { language: format.language(tag) })])
  return { ...Object.fromEntries(titles), url: t('document.url'), audience: t('document.audience') }
}
