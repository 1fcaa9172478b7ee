import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { type Draft, useDiscardDraft } from '../api'

/** Lets go of all that was prepared; it asks first. */
export function Discard({ draft, city }: { draft: Draft; city: string }) {
  const { t } = useTranslation('signing')
  const lang = useLanguage()
  const navigate = useNavigate()
  const [isOpen, { open, close }] = useDisclosure()
  const discard = useDiscardDraft()

  async function remove() {
    close()
    try {
      await discard.mutateAsync(draft)
    } catch {
      return // Said above the button.
    }
    announce(t('discard.done'))
    await navigate({ to: '/$lang/declarations/$slug', params: { lang, slug: draft.adherence.declaration.slug } })
  }

  return (
    <Stack gap="xs" align="flex-start">
      {discard.error && <ProblemAlert error={discard.error} />}
      <Button variant="subtle" color="red" loading={discard.isPending} onClick={open}>
        {t('discard.do')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('discard.question', { name: city })}
        confirm={t('discard.do')}
        onConfirm={() => void remove()}
        onCancel={close}
      >
        {t('discard.then')}
      </ConfirmDialog>
    </Stack>
  )
}
