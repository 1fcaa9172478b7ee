import { Button, Stack, TextInput } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { emptyDocument, type SessionValues } from './sessionValues'

/** Documents that are kept elsewhere, a row each. */
export function DocumentRows({ form, label }: { form: UseFormReturn<SessionValues>; label: string }) {
  const { t } = useTranslation('programme')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'documents' })
  const errors = form.formState.errors.documents
  return (
    <Stack gap="lg" id="documents" tabIndex={-1} role="group" aria-label={label}>
      {fields.map(({ id }, index) => (
        <Stack key={id} gap="xs" role="group" aria-label={t('form.document', { number: index + 1 })}>
          <TextInput
            label={t('form.documentTitle')}
            error={errors?.[index]?.title?.message}
            {...form.register(`documents.${index}.title`)}
          />
          <TextInput
            type="url"
            label={t('form.documentUrl')}
            error={errors?.[index]?.url?.message}
            {...form.register(`documents.${index}.url`)}
          />
          <div>
            <Button
              variant="subtle"
              aria-label={t('form.removeDocument', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('form.remove')}
            </Button>
          </div>
        </Stack>
      ))}
      <div>
        <Button variant="default" disabled={fields.length >= 30} onClick={() => append(emptyDocument)}>
          {t('form.addDocument')}
        </Button>
      </div>
    </Stack>
  )
}
