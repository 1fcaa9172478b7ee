import { Group, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CityPicker } from '@/features/city/public/CityPicker'
import { cityQuery } from '@/features/city/public/queries'
import { timeZones } from '@/lib/dates/zonedTime'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import { WhenField } from '@/ui/WhenField'
import { daysOf } from './clockTimes'
import { type ConferenceValues, modes } from './conferenceValues'

interface FieldsProps {
  form: UseFormReturn<ConferenceValues>
  labels: Record<string, string>
}

/** When it is, as precisely as it is known; clock times once there is a day for them. */
export function TimeFields({ form, labels }: FieldsProps) {
  const { t } = useTranslation('conference')
  const when = useController({ control: form.control, name: 'when' })
  const zone = useController({ control: form.control, name: 'timeZone' })
  const host = form.watch('host')
  const { data } = useQuery({ ...cityQuery(host), enabled: host !== '' })
  const latitude = host ? data?.city.place?.latitude : undefined
  const { errors } = form.formState
  const { edtf, asWritten } = when.field.value
  return (
    <Fieldset legend={t('form.whenLegend')}>
      <WhenField
        name="when"
        label={labels.when ?? ''}
        value={edtf || asWritten ? when.field.value : undefined}
        onChange={(answer) => when.field.onChange(answer ?? {})}
        error={when.fieldState.error?.message}
        isSouthern={latitude === undefined ? undefined : latitude < 0}
      />
      {daysOf(when.field.value) ? (
        <>
          <Group align="flex-start" gap="md">
            {(['startsAt', 'endsAt'] as const).map((name) => (
              <TextInput
                key={name}
                type="time"
                label={labels[name]}
                {...short}
                error={errors[name]?.message}
                {...form.register(name)}
              />
            ))}
          </Group>
          <Select
            {...zone.field}
            value={zone.field.value || null}
            onChange={(chosen) => zone.field.onChange(chosen ?? '')}
            label={labels.timeZone}
            description={t('form.timeZoneHint')}
            data={[...new Set([...timeZones(), zone.field.value].filter(Boolean))]}
            error={zone.fieldState.error?.message}
            limit={60}
            searchable
            clearable
          />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('form.timesLater')}
        </Text>
      )}
    </Fieldset>
  )
}

/** Where people meet: in a city that may still be open, online, or both. */
export function PlaceFields({ form, labels }: FieldsProps) {
  const { t } = useTranslation('conference')
  const queryClient = useQueryClient()
  const mode = useController({ control: form.control, name: 'mode' })
  const host = useController({ control: form.control, name: 'host' })
  const errors = form.formState.errors.venue

  /** The times are told in the zone of the city that hosts, until another is chosen. */
  async function choose(slug: string) {
    host.field.onChange(slug)
    if (!slug) return
    const { city } = await queryClient.ensureQueryData(cityQuery(slug))
    if (city.timeZone && form.getValues('host') === slug)
      form.setValue('timeZone', city.timeZone, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  }

  return (
    <Fieldset legend={t('form.whereLegend')}>
      <Radio.Group {...mode.field} label={labels.mode}>
        <Stack gap="xs" mt="xs">
          {modes.map((value) => (
            <Radio key={value} value={value} size="md" label={t(`modes.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <CityPicker
        name="host"
        label={labels.host ?? ''}
        description={t('form.hostHint')}
        value={host.field.value}
        onChange={(slug) => void choose(slug)}
        error={host.fieldState.error?.message}
      />
      {mode.field.value !== 'ONLINE' && (
        <>
          <TextInput label={labels['venue.name']} error={errors?.name?.message} {...form.register('venue.name')} />
          <TextInput
            label={labels['venue.address']}
            error={errors?.address?.message}
            {...form.register('venue.address')}
          />
          <Textarea
            label={labels['venue.note']}
            minRows={2}
            error={errors?.note?.message}
            {...form.register('venue.note')}
          />
        </>
      )}
    </Fieldset>
  )
}
