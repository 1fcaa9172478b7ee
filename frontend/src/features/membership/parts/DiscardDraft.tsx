import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { type Draft, useDiscardDraft } from '../draftApi'

interface DiscardDraftProps {
  draft: Draft | null
  city: string
  network: string
  onDone: () => void
}

/** Lets a draft go, after saying which; what only the device holds goes with it. */
export function DiscardDraft({ draft, city, network, onDone }: DiscardDraftProps) {
  const { t } = useTranslation('membership')
  const [isOpen, { open, close }] = useDisclosure()
  const { mutateAsync, isPending, error } = useDiscardDraft()

  async function discard() {
    try {
      if (draft) await mutateAsync(draft)
    } catch {
      return // The problem is shown in the dialog.
    }
    close()
    announce(t('draft.discarded', { network }))
    onDone()
  }

  return (
    <>
      <Button variant="subtle" color="red" onClick={open}>
        {t('draft.discard')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('draft.discardTitle', { city, network })}
        confirm={t('draft.discard')}
        isPending={isPending}
        onConfirm={() => void discard()}
        onCancel={close}
      >
        {error ? <ProblemAlert error={error} /> : t('draft.discardText')}
      </ConfirmDialog>
    </>
  )
}
