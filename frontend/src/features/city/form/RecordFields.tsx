import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCountryOptions } from '@/lib/i18n/useCountryOptions'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { Fieldset } from '@/ui/Fieldset'
import { CityPicker } from '../public/CityPicker'
import { FurtherNameFields } from './FurtherNameFields'
import { PlaceFields } from './PlaceFields'
import { cityKinds, type RecordValues } from './recordValues'

interface RecordFieldsProps {
  form: UseFormReturn<RecordValues>
  labels: Record<string, string>
  tags: string[]
  isNew: boolean
}

/** The fields of what a city is called, what it is and where it lies; new, or as it stands. They know nothing of how they are saved. */
export function RecordFields({ form, labels, tags, isNew }: RecordFieldsProps) {
  const { t } = useTranslation('city')
  const format = useFormat()
  const control = form.control
  const kind = useController({ control, name: 'kind' })
  const country = useController({ control, name: 'country' })
  const source = useController({ control, name: 'sourceLanguage' })
  const parent = useController({ control, name: 'parent' })
  const languages = useLanguageOptions()
  const countries = useCountryOptions()
  const { errors } = form.formState
  return (
    <>
      <Fieldset legend={t('record.nameLegend')} hint={t('record.nameHint')}>
        <TextInput label={labels.ownName} error={errors.ownName?.message} {...form.register('ownName')} />
        {isNew && (
          <Select {...source.field} label={labels.sourceLanguage} data={languages} searchable allowDeselect={false} />
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {tags.map((tag) => (
            <TextInput
              key={tag}
              label={t('record.nameIn', { language: format.language(tag) })}
              lang={tag}
              error={errors.names?.[tag]?.message}
              {...form.register(`names.${tag}`)}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <FurtherNameFields form={form} label={labels.furtherNames ?? ''} />
      <Fieldset legend={t('record.whatLegend')}>
        <Select
          {...country.field}
          value={country.field.value || null}
          label={labels.country}
          data={countries}
          error={country.fieldState.error?.message}
          searchable
          allowDeselect={false}
        />
        <Select
          {...kind.field}
          label={labels.kind}
          data={cityKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          allowDeselect={false}
        />
        {kind.field.value === 'CONSORTIUM' && (
          <Textarea
            label={labels.participants}
            description={t('record.participantsHint')}
            error={errors.participants?.message}
            {...form.register('participants')}
          />
        )}
        <CityPicker
          name="parent"
          label={labels.parent ?? ''}
          description={t('record.parentHint')}
          value={parent.field.value}
          onChange={parent.field.onChange}
          error={errors.parent?.message}
        />
      </Fieldset>
      <PlaceFields form={form} labels={labels} />
    </>
  )
}
