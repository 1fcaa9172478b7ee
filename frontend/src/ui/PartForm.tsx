import { Button, Stack } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from './Fieldset'
import { FormButtons } from './FormButtons'
import { FormNotices } from './FormNotices'

interface PartFormProps<Values extends FieldValues> {
  legend: string
  form: UseFormReturn<Values>
  /** What each field is called on the page, by its name. */
  labels: Record<string, string>
  /** Of `useSending` for what is new, of `useRecordForm` for what is there already. */
  sending: ComponentProps<typeof FormNotices>['sending'] & { discard: () => void }
  /** The value of a field in words, for whoever chooses between mine and theirs. */
  show?: (name: string, value: unknown) => string
  /** What the button does, as a verb. */
  save: string
  isSaving: boolean
  onSubmit: (values: Values) => unknown
  /** Closes a form that was opened on a page; what was typed is let go. */
  onLeave?: () => void
  children: ReactNode
}

/** One of several forms on a page: its notices, its fields, and the ways on. */
export function PartForm<Values extends FieldValues>(props: PartFormProps<Values>) {
  const { legend, form, labels, sending, show, save, isSaving, onSubmit, onLeave, children } = props
  const { t } = useTranslation('ui')

  function leave() {
    sending.discard()
    onLeave?.()
  }

  return (
    <form noValidate onSubmit={form.handleSubmit((values) => void onSubmit(values))}>
      <Fieldset legend={legend}>
        <FormNotices form={form} labels={labels} sending={sending} show={show} />
        <Stack gap="md">{children}</Stack>
        <FormButtons
          label={save}
          isSending={isSaving}
          cancel={
            onLeave && (
              <Button variant="subtle" onClick={leave}>
                {t('leave')}
              </Button>
            )
          }
          isKept
        />
      </Fieldset>
    </form>
  )
}
