import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { short } from '@/ui/short'
import { emptySpeaker, type SessionValues } from './sessionValues'

/** Who speaks, a row each, with the day on which they agreed to be named. */
export function SpeakerRows({ form, label }: { form: UseFormReturn<SessionValues>; label: string }) {
  const { t } = useTranslation('programme')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'speakers' })
  const errors = form.formState.errors.speakers
  return (
    <Stack gap="lg" id="speakers" tabIndex={-1} role="group" aria-label={label}>
      {fields.map(({ id }, index) => (
        <Stack key={id} gap="xs" role="group" aria-label={t('form.speaker', { number: index + 1 })}>
          <TextInput
            label={t('form.name')}
            error={errors?.[index]?.name?.message ?? (index === 0 ? errors?.message : undefined)}
            {...form.register(`speakers.${index}.name`)}
          />
          <Group grow align="flex-start">
            <TextInput label={t('form.personTitle')} {...form.register(`speakers.${index}.title`)} />
            <TextInput label={t('form.organisation')} {...form.register(`speakers.${index}.organisation`)} />
          </Group>
          <TextInput
            type="date"
            label={t('form.consent')}
            description={t('form.consentHint')}
            {...short}
            {...form.register(`speakers.${index}.consentedOn`)}
          />
          <div>
            <Button
              variant="subtle"
              aria-label={t('form.removeSpeaker', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('form.remove')}
            </Button>
          </div>
        </Stack>
      ))}
      <div>
        <Button variant="default" disabled={fields.length >= 30} onClick={() => append(emptySpeaker)}>
          {t('form.addSpeaker')}
        </Button>
      </div>
    </Stack>
  )
}
