import { Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import type { SettingsValues } from './settingsValues'

interface SettingsFieldsProps {
  form: UseFormReturn<SettingsValues>
  labels: Record<string, string>
  /** In which the times of opening and closing are told. */
  timeZone: string
}

/** When, how many, whether the organiser approves, and how long data are kept. */
export function SettingsFields({ form, labels, timeZone }: SettingsFieldsProps) {
  const { t } = useTranslation('desk')
  const { errors } = form.formState
  return (
    <>
      <Fieldset legend={t('settings.whenLegend')} hint={t('settings.zone', { zone: timeZone.replaceAll('_', ' ') })}>
        {(['opensAt', 'closesAt'] as const).map((name) => (
          <TextInput
            key={name}
            type="datetime-local"
            label={labels[name]}
            description={t(`settings.${name}Hint`)}
            {...short}
            error={errors[name]?.message}
            {...form.register(name)}
          />
        ))}
      </Fieldset>
      <Fieldset legend={t('settings.placesLegend')} hint={t('settings.placesHint')}>
        <Places form={form} labels={labels} />
      </Fieldset>
      <Fieldset legend={t('settings.rulesLegend')}>
        <Checkbox
          size="md"
          label={labels.approval}
          description={t('settings.approvalHint')}
          {...form.register('approval')}
        />
        <TextInput
          label={labels.keepDays}
          description={t('settings.keepDaysHint')}
          inputMode="numeric"
          {...short}
          error={errors.keepDays?.message}
          {...form.register('keepDays')}
        />
      </Fieldset>
    </>
  )
}

/** The ways to take part, each with its limits. */
function Places({ form, labels }: Omit<SettingsFieldsProps, 'timeZone'>) {
  const { t } = useTranslation('desk')
  const errors = form.formState.errors.places
  const places = form.watch('places')
  return places.map(({ mode, isOffered }, index) => (
    <Stack key={mode} gap="xs">
      <Checkbox
        size="md"
        label={labels[`places.${index}.isOffered`]}
        error={errors?.[index]?.isOffered?.message}
        {...form.register(`places.${index}.isOffered`)}
      />
      {isOffered && (
        <Group align="flex-start" gap="md">
          {(['capacity', 'perCity'] as const).map((name) => (
            <TextInput
              key={name}
              label={labels[`places.${index}.${name}`]}
              inputMode="numeric"
              {...short}
              error={errors?.[index]?.[name]?.message}
              {...form.register(`places.${index}.${name}`)}
            />
          ))}
        </Group>
      )}
      {isOffered && index === places.length - 1 && <Text size="sm">{t('settings.raise')}</Text>}
    </Stack>
  ))
}
