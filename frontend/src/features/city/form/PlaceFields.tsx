import { Group, TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from '@/ui/Fieldset'
import type { RecordValues } from './recordValues'

interface PlaceFieldsProps {
  form: UseFormReturn<RecordValues>
  labels: Record<string, string>
}

/** A point on the Earth, in degrees, with where it comes from. */
export function PlaceFields({ form: { register, formState }, labels }: PlaceFieldsProps) {
  const { t } = useTranslation('city')
  const errors = formState.errors.place
  return (
    <Fieldset legend={t('record.placeLegend')} hint={t('record.placeHint')}>
      <Group align="flex-start" gap="md">
        {(['latitude', 'longitude'] as const).map((name) => (
          <TextInput
            key={name}
            label={labels[`place.${name}`]}
            w={190}
            error={errors?.[name]?.message}
            {...register(`place.${name}`)}
          />
        ))}
        <TextInput
          label={labels['place.source']}
          flex={1}
          miw={220}
          error={errors?.source?.message}
          {...register('place.source')}
        />
      </Group>
    </Fieldset>
  )
}
