import { Alert, Button, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChange } from '../api'

/** Cities have signed this text: it stays as it is, and a correction begins a version of its own. */
export function NewVersion({ slug, number }: { slug: string; number: number }) {
  const { t } = useTranslation('declaration-editor')
  const form = useForm({ defaultValues: { note: '' } })
  const { mutateAsync, isPending, error } = useChange(slug, 'begin')

  async function begin({ note }: { note: string }) {
    try {
      await mutateAsync({ etag: undefined, content: note.trim() })
      announce(t('frozen.begun'))
    } catch {
      // Said below.
    }
  }

  return (
    <Alert variant="outline" color="ink" title={t('frozen.title', { number })}>
      <form noValidate onSubmit={form.handleSubmit(begin)}>
        <Stack gap="sm" maw={760}>
          <Text>{t('frozen.text')}</Text>
          {error && <ProblemAlert error={error} />}
          <Textarea
            label={t('frozen.note')}
            description={t('frozen.noteHint')}
            maxLength={2000}
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
