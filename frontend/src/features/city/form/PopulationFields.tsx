import { Group, TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from '@/ui/Fieldset'
import type { CityValues } from './cityValues'

interface PopulationFieldsProps {
  form: UseFormReturn<CityValues>
  labels: Record<string, string>
}

/** A figure is three things: the number, the year it speaks of, and where it comes from. */
export function PopulationFields({ form: { register, formState }, labels }: PopulationFieldsProps) {
  const { t } = useTranslation('city')
  const errors = formState.errors.population
  return (
    <Fieldset legend={t('form.populationLegend')} hint={t('form.populationHint')}>
      <Group align="flex-start" gap="md">
        <TextInput
          label={labels['population.value']}
          inputMode="numeric"
          w={190}
          error={errors?.value?.message}
          {...register('population.value')}
        />
        <TextInput
          label={labels['population.year']}
          inputMode="numeric"
          w={190}
          error={errors?.year?.message}
          {...register('population.year')}
        />
        <TextInput
          label={labels['population.source']}
          flex={1}
          miw={220}
          error={errors?.source?.message}
          {...register('population.source')}
        />
      </Group>
    </Fieldset>
  )
}
