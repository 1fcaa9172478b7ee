import { Button, Group, Input, NativeSelect, Stack, TextInput } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { Fieldset } from '@/ui/Fieldset'
import { furtherNameKinds, type RecordValues } from './recordValues'

/** What the service takes. */
const most = 50

interface FurtherNameFieldsProps {
  form: UseFormReturn<RecordValues>
  label: string
}

/** What the city is or was called beside its own name and those in each language, a row each. */
export function FurtherNameFields({ form, label }: FurtherNameFieldsProps) {
  const { t } = useTranslation('city')
  const languages = useLanguageOptions()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'furtherNames' })
  const message = form.formState.errors.furtherNames?.message ?? form.formState.errors.furtherNames?.root?.message
  return (
    <Fieldset legend={t('furtherNames.title')} hint={t('furtherNames.hint')}>
      <Stack gap="lg" id="furtherNames" tabIndex={-1} role="group" aria-label={label}>
        {fields.map(({ id }, index) => (
          <Stack key={id} gap="xs" role="group" aria-label={t('furtherNames.number', { number: index + 1 })}>
            <Group align="flex-end" gap="sm">
              <TextInput
                label={t('furtherNames.name')}
                flex={2}
                miw={200}
                maxLength={200}
                {...form.register(`furtherNames.${index}.name`)}
              />
              <NativeSelect
                label={t('furtherNames.kind')}
                flex={1}
                miw={160}
                data={furtherNameKinds.map((value) => ({ value, label: t(`furtherNames.kinds.${value}`) }))}
                {...form.register(`furtherNames.${index}.kind`)}
              />
              <NativeSelect
                label={t('furtherNames.language')}
                flex={1}
                miw={160}
                data={languages}
                {...form.register(`furtherNames.${index}.language`)}
              />
            </Group>
            <Group align="flex-end" gap="sm">
              <TextInput
                label={t('form.populationSource')}
                flex={1}
                miw={200}
                maxLength={500}
                {...form.register(`furtherNames.${index}.source`)}
              />
              <Button
                variant="subtle"
                aria-label={t('furtherNames.removeOf', { number: index + 1 })}
                onClick={() => remove(index)}
              >
                {t('furtherNames.remove')}
              </Button>
            </Group>
          </Stack>
        ))}
        {message && <Input.Error size="md">{message}</Input.Error>}
        <div>
          <Button
            variant="default"
            disabled={fields.length >= most}
            onClick={() => append({ kind: 'FORMER', language: form.getValues('sourceLanguage'), name: '', source: '' })}
          >
            {t('furtherNames.add')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  )
}
