import { Group, Select, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Times } from '@/features/agenda/public/Times'
import { cityQuery } from '@/features/city/public/queries'
import { timeZones } from '@/lib/dates/zonedTime'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import { WhenField } from '@/ui/WhenField'
import { daysOf, instants, type MeetingValues } from './meetingValues'

interface MeetingTimeFieldsProps {
  form: UseFormReturn<MeetingValues>
  labels: Record<string, string>
}

/** When it is, as precisely as it is known; clock times once there is a day for them. */
export function MeetingTimeFields({ form, labels }: MeetingTimeFieldsProps) {
  const { t } = useTranslation('meeting')
  const when = useController({ control: form.control, name: 'when' })
  const zone = useController({ control: form.control, name: 'timeZone' })
  const host = form.watch('host')
  const { data } = useQuery({ ...cityQuery(host), enabled: host !== '' })
  const latitude = host ? data?.city.place?.latitude : undefined
  const { errors } = form.formState
  const { edtf, asWritten } = when.field.value
  const { startsAt, endsAt } = instants(form.watch())
  return (
    <Fieldset legend={t('form.whenLegend')}>
      <WhenField
        name="when"
        label={labels.when ?? ''}
        description={t('form.whenHint')}
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
          {startsAt && (
            <Times entry={{ startsAt, endsAt: endsAt ?? undefined, timeZone: zone.field.value || undefined }} />
          )}
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('form.timesLater')}
        </Text>
      )}
    </Fieldset>
  )
}
