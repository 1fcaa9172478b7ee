import { Select, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useThemeOptions } from '@/features/theme/public/useThemeOptions'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { ChoicesField } from '@/ui/ChoicesField'
import { Fieldset } from '@/ui/Fieldset'
import type { CityValues } from './cityValues'

interface WorkFieldsProps {
  form: UseFormReturn<CityValues>
  labels: Record<string, string>
}

/** Where the city is found, on what it works, in which languages and at what time of day. */
export function WorkFields({ form, labels }: WorkFieldsProps) {
  const { t } = useTranslation('city')
  const zone = useController({ control: form.control, name: 'timeZone' })
  return (
    <Fieldset legend={t('form.workLegend')}>
      <TextInput
        label={labels.website}
        description={t('form.websiteHint')}
        type="url"
        error={form.formState.errors.website?.message}
        {...form.register('website')}
      />
      <ChoicesField control={form.control} name="themes" label={labels.themes} data={useThemeOptions()} />
      <ChoicesField control={form.control} name="languages" label={labels.languages} data={useLanguageOptions()} />
      <Select
        {...zone.field}
        value={zone.field.value || null}
        onChange={(value) => zone.field.onChange(value ?? '')}
        label={labels.timeZone}
        description={t('form.timeZoneHint')}
        data={Intl.supportedValuesOf('timeZone')}
        searchable
        clearable
        limit={50}
        error={zone.fieldState.error?.message}
      />
    </Fieldset>
  )
}
