import { Textarea } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { City } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fieldset } from '@/ui/Fieldset'
import { type CityValues, textLanguages } from './cityValues'
import { PopulationFields } from './PopulationFields'
import { WorkFields } from './WorkFields'

interface CityFieldsProps {
  city: City
  form: UseFormReturn<CityValues>
  /** What each field is called, by its name. */
  labels: Record<string, string>
}

/** The fields of the profile of a city. They know nothing of how they are saved. */
export function CityFields({ city, form, labels }: CityFieldsProps) {
  const { t } = useTranslation('city')
  const format = useFormat()
  const { errors } = form.formState
  return (
    <>
      <Fieldset legend={t('form.aboutLegend')} hint={t('form.aboutHint')}>
        {textLanguages(city).map((language) => (
          <Textarea
            key={language}
            label={format.languageLabel(language)}
            lang={language}
            error={errors.about?.[language]?.message}
            {...form.register(`about.${language}`)}
          />
        ))}
      </Fieldset>
      <PopulationFields form={form} labels={labels} />
      <WorkFields form={form} labels={labels} />
    </>
  )
}
