import { Stack } from '@mantine/core'
import type { LinkProps } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormButtons } from './FormButtons'
import { FormNotices } from './FormNotices'
import { ButtonLink } from './links'
import { Page } from './Page'

interface EditPageProps<Values extends FieldValues> {
  title: string
  lead?: string
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
  onSubmit: (values: Values) => void
  /** Where whoever leaves without saving goes. */
  back: Pick<LinkProps, 'to' | 'params'>
  /** The fields. */
  children: ReactNode
}

/** A page with one form, for a new record or one that is there: what stands in the way, the fields, and the two ways on. */
export function EditPage<Values extends FieldValues>(props: EditPageProps<Values>) {
  const { title, lead, form, labels, sending, show, save, isSaving, onSubmit, back, children } = props
  const { t } = useTranslation('ui')
  return (
    <Page title={title} lead={lead} width="read">
      <form noValidate onSubmit={form.handleSubmit(onSubmit)}>
        <Stack gap="xl">
          <FormNotices form={form} labels={labels} sending={sending} show={show} />
          {children}
          <FormButtons
            label={save}
            isSending={isSaving}
            cancel={
              <ButtonLink {...back} variant="subtle" onClick={sending.discard}>
                {t('leave')}
              </ButtonLink>
            }
            isKept
          />
        </Stack>
      </form>
    </Page>
  )
}
