import { Stack, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { City } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fieldset } from '@/ui/Fieldset'
import { FormButtons } from '@/ui/FormButtons'
import { type CityValues, textLanguages } from './cityValues'
import { PopulationFields } from './PopulationFields'
import { WorkFields } from './WorkFields'

interface CityFormProps {
  city: City
  form: UseFormReturn<CityValues>
  /** What each field is called, by its name. */
  labels: Record<string, string>
  isSaving: boolean
  onSubmit: (values: CityValues) => void
  /** What stands in the way, above the fields. */
  problem: ReactNode
  cancel: ReactNode
}

/** The profile of a city. It knows nothing of how it is saved. */
export function CityForm({ city, form, labels, isSaving, onSubmit, problem, cancel }: CityFormProps) {
  const { t } = useTranslation('city')
  const format = useFormat()
  const { errors } = form.formState
  return (
    <form noValidate onSubmit={form.handleSubmit(onSubmit)}>
      <Stack gap="xl">
        {problem}
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
        <FormButtons label={t('form.save')} isSending={isSaving} cancel={cancel} isKept />
      </Stack>
    </form>
  )
}
