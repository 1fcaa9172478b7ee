import { Checkbox, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CityPicker } from '@/features/city/public/CityPicker'
import { useThemeOptions } from '@/features/theme/public/useThemeOptions'
import { ChoicesField } from '@/ui/ChoicesField'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import { HandleFields } from './HandleFields'
import type { NetworkValues } from './networkValues'

interface NetworkWorkFieldsProps {
  form: UseFormReturn<NetworkValues>
  labels: Record<string, string>
  hasParent: boolean
}

/** Since when and from where the network works, by which rules, and where else it is found. */
export function NetworkWorkFields({ form, labels, hasParent }: NetworkWorkFieldsProps) {
  const { t } = useTranslation('network')
  const city = useController({ control: form.control, name: 'secretariatCity' })
  const { errors } = form.formState
  return (
    <>
      <Fieldset legend={t('form.workLegend')}>
        <TextInput
          label={labels.founded}
          description={t('form.foundedHint')}
          {...short}
          error={errors.founded?.message}
          {...form.register('founded')}
        />
        <CityPicker
          name="secretariatCity"
          label={labels.secretariatCity ?? ''}
          value={city.field.value}
          onChange={city.field.onChange}
          error={errors.secretariatCity?.message}
        />
        <TextInput
          label={labels.reportingCycleMonths}
          description={t('form.cycleHint')}
          inputMode="numeric"
          {...short}
          error={errors.reportingCycleMonths?.message}
          {...form.register('reportingCycleMonths')}
        />
        <ChoicesField control={form.control} name="themes" label={labels.themes} data={useThemeOptions()} />
        {hasParent && (
          <Checkbox
            size="md"
            label={labels.membersMustBelongToParent}
            {...form.register('membersMustBelongToParent')}
          />
        )}
      </Fieldset>
      <Fieldset legend={t('form.foundLegend')}>
        <TextInput
          type="url"
          label={labels.website}
          description={t('form.websiteHint')}
          error={errors.website?.message}
          {...form.register('website')}
        />
        <HandleFields form={form} label={labels.handles ?? ''} />
      </Fieldset>
    </>
  )
}
