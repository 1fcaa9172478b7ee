import { Alert, Button, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useSending } from '@/lib/useSending'
import { FormNotices } from '@/ui/FormNotices'
import { useChange } from '../api'

const names = ['note'] as const
const empty = { note: '' }

/** Cities have signed this text: it stays as it is, and a correction begins a version of its own. */
export function NewVersion({ slug, number }: { slug: string; number: number }) {
  const { t } = useTranslation('declaration-editor')
  const form = useForm({ defaultValues: empty, shouldFocusError: false })
  const { errors } = form.formState
  const { mutateAsync, isPending } = useChange(slug, 'begin')
  const labels = { note: t('frozen.note') }

  const sending = useSending({
    form,
    key: `new-version:${slug}`,
    names,
    initial: empty,
    send: async ({ note }) => {
      await mutateAsync({ etag: undefined, content: note.trim() })
      announce(t('frozen.begun'))
    },
  })

  return (
    <Alert variant="outline" color="ink" title={t('frozen.title', { number })}>
      <form noValidate onSubmit={form.handleSubmit(sending.submit)}>
        <Stack gap="sm" maw={760}>
          <Text>{t('frozen.text')}</Text>
          <FormNotices form={form} labels={labels} sending={sending} />
          <Textarea
            label={labels.note}
            description={t('frozen.noteHint')}
            maxLength={2000}
            error={errors.note?.message}
            {...form.register('note')}
          />
          <Button type="submit" variant="default" loading={isPending} style={{ alignSelf: 'start' }}>
            {t('frozen.begin')}
          </Button>
        </Stack>
      </form>
    </Alert>
  )
}
