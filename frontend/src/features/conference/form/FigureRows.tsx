import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { short } from '@/ui/short'
import { useConferenceWords } from '../public/useConferenceWords'
import { type ConferenceValues, emptyFigure, units } from './conferenceValues'

interface FigureRowsProps {
  form: UseFormReturn<ConferenceValues>
  name: 'expected' | 'participants'
  label: string
}

/** Figures, a row each: how many of what, in which year, and who says so. */
export function FigureRows({ form, name, label }: FigureRowsProps) {
  const { t } = useTranslation('conference')
  const words = useConferenceWords()
  const { fields, append, remove } = useFieldArray({ control: form.control, name })
  const errors = form.formState.errors[name]
  return (
    <Stack gap="md" id={name} tabIndex={-1} role="group" aria-label={label}>
      <Text fw={600}>{label}</Text>
      {fields.map(({ id, unit }, index) => (
        <Stack key={id} gap="xs" role="group" aria-label={t('form.figure', { number: index + 1 })}>
          <Group align="flex-start" gap="md">
            <TextInput
              label={t('form.figureValue')}
              inputMode="numeric"
              {...short}
              error={errors?.[index]?.value?.message}
              {...form.register(`${name}.${index}.value`)}
            />
            <NativeSelect
              label={t('form.figureUnit')}
              data={[...new Set([...units, unit])].map((value) => ({ value, label: words.unit(value) }))}
              {...form.register(`${name}.${index}.unit`)}
            />
            <TextInput
              label={t('form.figureYear')}
              inputMode="numeric"
              {...short}
              error={errors?.[index]?.year?.message}
              {...form.register(`${name}.${index}.year`)}
            />
          </Group>
          <TextInput
            label={t('form.figureSource')}
            error={errors?.[index]?.source?.message}
            {...form.register(`${name}.${index}.source`)}
          />
          <TextInput
            label={t('form.figureNote')}
            error={errors?.[index]?.note?.message}
            {...form.register(`${name}.${index}.note`)}
          />
          <div>
            <Button
              variant="subtle"
              aria-label={t('form.removeFigure', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('form.remove')}
            </Button>
          </div>
        </Stack>
      ))}
      <div>
        <Button variant="default" disabled={fields.length >= 10} onClick={() => append(emptyFigure)}>
          {t(`form.add_${name}`)}
        </Button>
      </div>
    </Stack>
  )
}
