import { Group, NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import { daysBetween, type ItemValues } from './itemValues'

interface ItemFieldsProps {
  meeting: Meeting
  form: UseFormReturn<ItemValues>
  tags: string[]
  labels: Record<string, string>
}

/** The fields of an item of an agenda, new or as it is. */
export function ItemFields({ meeting, form, tags, labels }: ItemFieldsProps) {
  const format = useFormat()
  const days = daysBetween(meeting)
  const { errors } = form.formState
  return (
    <>
      <TextsFields
        form={form}
        tags={tags}
        labels={labels}
        texts={[{ name: 'titles' }, { name: 'notes', isLong: true }]}
      />
      <Group align="flex-start" gap="md">
        {days.length > 1 && (
          <NativeSelect
            label={labels.day}
            data={days.map((day) => ({ value: day, label: format.day(day) }))}
            {...form.register('day')}
          />
        )}
        {days.length > 0 && (
          <TextInput
            type="time"
            label={labels.startsAt}
            {...short}
            error={errors.startsAt?.message}
            {...form.register('startsAt')}
          />
        )}
        <TextInput
          label={labels.minutes}
          inputMode="numeric"
          {...short}
          error={errors.minutes?.message}
          {...form.register('minutes')}
        />
      </Group>
      <TextInput label={labels.presenter} error={errors.presenter?.message} {...form.register('presenter')} />
    </>
  )
}

/** What each field is called, by its name. */
export function useItemLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const texts = (['titles', 'notes'] as const).flatMap((name) =>
    tags.map((tag) => [`${name}.${tag}`, t(`item.${name}In`, { language: format.language(tag) })]),
  )
  return {
    ...Object.fromEntries(texts),
    day: t('item.day'),
    startsAt: t('item.startsAt'),
    minutes: t('item.minutes'),
    presenter: t('item.presenter'),
  }
}
