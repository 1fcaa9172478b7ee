import { Button, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from '@/ui/Fieldset'
import { type Decision, type ReportPart, reportParts } from '../form/reportParts'
import { usePartWords } from '../form/usePartWords'

/** A word of the reviewer to each part of a report. */
export function PartComments({ form }: { form: UseFormReturn<Decision> }) {
  const { t } = useTranslation('progress')
  return (
    <Fieldset legend={t('comments.title')} hint={t('comments.hint')}>
      <Stack gap="xs">
        {reportParts.map((part) => (
          <PartComment key={part} part={part} form={form} />
        ))}
      </Stack>
    </Fieldset>
  )
}

function PartComment({ part, form }: { part: ReportPart; form: UseFormReturn<Decision> }) {
  const { t } = useTranslation('progress')
  const field = usePartWords()[part]
  const [isOpen, setOpen] = useState(false)
  const said = form.watch(`comments.${part}`)
  const label = t('comments.on', { field })
  if (!isOpen && !said) {
    return (
      <div>
        <Button variant="subtle" size="compact-md" onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
    )
  }
  return (
    <Textarea
      label={label}
      maxLength={2000}
      minRows={2}
      autoFocus={isOpen && !said}
      error={form.formState.errors.comments?.[part]?.message}
      {...form.register(`comments.${part}`)}
    />
  )
}
