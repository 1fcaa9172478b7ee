import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useConferenceWords } from '../public/useConferenceWords'
import { type ConferenceValues, emptyLink, linkKinds } from './conferenceValues'

/** Documents and pages that are kept elsewhere, a row each. */
export function LinkRows({ form, label }: { form: UseFormReturn<ConferenceValues>; label: string }) {
  const { t } = useTranslation('conference')
  const words = useConferenceWords()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'links' })
  const errors = form.formState.errors.links
  return (
    <Stack gap="lg" id="links" tabIndex={-1} role="group" aria-label={label}>
      {fields.map(({ id, kind }, index) => (
        <Stack key={id} gap="xs" role="group" aria-label={t('form.link', { number: index + 1 })}>
          <NativeSelect
            label={t('form.linkKind')}
            data={[...new Set([...linkKinds, kind])].map((value) => ({ value, label: words.link(value) }))}
            {...form.register(`links.${index}.kind`)}
          />
          <TextInput
            label={t('form.linkTitle')}
            error={errors?.[index]?.title?.message}
            {...form.register(`links.${index}.title`)}
          />
          <TextInput
            type="url"
            label={t('form.linkUrl')}
            error={errors?.[index]?.url?.message}
            {...form.register(`links.${index}.url`)}
          />
          <div>
            <Button
              variant="subtle"
              aria-label={t('form.removeLink', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('form.remove')}
            </Button>
          </div>
        </Stack>
      ))}
      <div>
        <Button variant="default" disabled={fields.length >= 100} onClick={() => append(emptyLink)}>
          {t('form.addLink')}
        </Button>
      </div>
    </Stack>
  )
}
