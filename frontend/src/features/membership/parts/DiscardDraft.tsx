import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { EndButton } from '@/ui/EndButton'
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
  const { mutateAsync } = useDiscardDraft()

  async function discard() {
    if (draft) await mutateAsync(draft)
    announce(t('draft.discarded', { network }))
    onDone()
  }

  return (
    <EndButton
      variant="subtle"
      color="red"
      label={t('draft.discard')}
      question={t('draft.discardTitle', { city, network })}
      consequence={t('draft.discardText')}
      onConfirm={discard}
    />
  )
}
