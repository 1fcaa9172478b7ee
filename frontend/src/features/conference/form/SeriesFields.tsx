import { TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import type { SeriesValues } from './seriesValues'

interface SeriesFieldsProps {
  form: UseFormReturn<SeriesValues>
  labels: Record<string, string>
  tags: string[]
}

/** The fields of a series, new or as it is. */
export function SeriesFields({ form, labels, tags }: SeriesFieldsProps) {
  const { t } = useTranslation('conference')
  const format = useFormat()
  return (
    <Fieldset legend={t('form.whatLegend')} hint={t('form.textsHint', { language: format.language(tags[0] ?? '') })}>
      <TextInput
        label={labels.shortName}
        description={t('form.shortNameHint')}
        {...short}
        error={form.formState.errors.shortName?.message}
        {...form.register('shortName')}
      />
      <TextsFields
        form={form}
        tags={tags}
        labels={labels}
        texts={[{ name: 'names' }, { name: 'about', isLong: true }]}
      />
    </Fieldset>
  )
}

/** What each field is called, by its name. */
export function useSeriesLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('conference')
  const format = useFormat()
  const texts = (['names', 'about'] as const).flatMap((name) =>
    tags.map((tag) => [`${name}.${tag}`, t(`form.${name}In`, { language: format.language(tag) })]),
  )
  return { ...Object.fromEntries(texts), shortName: t('form.shortName') }
}
