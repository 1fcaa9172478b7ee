import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CityPicker } from '@/features/city/public/CityPicker'
import { cityQuery } from '@/features/city/public/queries'
import { Fieldset } from '@/ui/Fieldset'
import { type MeetingValues, modes } from './meetingValues'

interface MeetingPlaceFieldsProps {
  form: UseFormReturn<MeetingValues>
  labels: Record<string, string>
}

/** Where people meet: at a place, online, or both. */
export function MeetingPlaceFields({ form, labels }: MeetingPlaceFieldsProps) {
  const { t } = useTranslation('meeting')
  const queryClient = useQueryClient()
  const mode = useController({ control: form.control, name: 'mode' })
  const host = useController({ control: form.control, name: 'host' })
  const { errors } = form.formState
  const isOnline = mode.field.value === 'ONLINE'

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
      {!isOnline && (
        <>
          <TextInput
            label={labels['venue.name']}
            error={errors.venue?.name?.message}
            {...form.register('venue.name')}
          />
          <TextInput
            label={labels['venue.address']}
            error={errors.venue?.address?.message}
            {...form.register('venue.address')}
          />
          <Textarea
            label={labels['venue.note']}
            description={t('form.venueNoteHint')}
            minRows={2}
            error={errors.venue?.note?.message}
            {...form.register('venue.note')}
          />
        </>
      )}
      {mode.field.value !== 'ONSITE' && (
        <>
          <TextInput
            type="url"
            label={labels['join.url']}
            description={t('form.joinHint')}
            error={errors.join?.url?.message}
            {...form.register('join.url')}
          />
          <Textarea
            label={labels['join.note']}
            description={t('form.joinNoteHint')}
            minRows={2}
            error={errors.join?.note?.message}
            {...form.register('join.note')}
          />
        </>
      )}
    </Fieldset>
  )
}
