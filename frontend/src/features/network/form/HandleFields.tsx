import { Button, Group, Input, Stack, TextInput } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { NetworkValues } from './networkValues'

/** The names on social media, a row each. */
export function HandleFields({ form, label }: { form: UseFormReturn<NetworkValues>; label: string }) {
  const { t } = useTranslation('network')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'handles' })
  const message = form.formState.errors.handles?.message ?? form.formState.errors.handles?.root?.message
  return (
    <Stack gap="xs" id="handles" tabIndex={-1} role="group" aria-label={label}>
      {fields.map(({ id }, index) => (
        <Group key={id} align="flex-end" gap="sm">
          <TextInput
            label={t('form.platform')}
            flex={1}
            miw={140}
            maxLength={40}
            {...form.register(`handles.${index}.platform`)}
          />
          <TextInput
            label={t('form.handle')}
            flex={1}
            miw={140}
            maxLength={100}
            {...form.register(`handles.${index}.handle`)}
          />
          <Button
            variant="subtle"
            aria-label={t('form.removeHandle', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            {t('form.remove')}
          </Button>
        </Group>
      ))}
      {message && <Input.Error size="md">{message}</Input.Error>}
      <div>
        <Button
          variant="default"
          // A long label takes a second line rather than leave a narrow window.
          h="auto"
          styles={{ label: { whiteSpace: 'normal' } }}
          disabled={fields.length >= 20}
          onClick={() => append({ platform: '', handle: '' })}
        >
          {t('form.addHandle')}
        </Button>
      </div>
    </Stack>
  )
}
