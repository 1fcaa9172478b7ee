import { useTranslation } from 'react-i18next'
import type { Registration } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { EndButton } from '@/ui/EndButton'
import { usePickText } from '@/ui/LangText'

interface CancellationProps {
  registration: Registration
  cancel: () => Promise<unknown>
}

/** Gives up a place; it names the event and asks once more. */
export function Cancellation({ registration: { name, event }, cancel }: CancellationProps) {
  const { t } = useTranslation('registration')
  const title = usePickText()(event.titles, event.sourceLanguage)

  async function confirm() {
    await cancel()
    announce(t('one.cancelled'))
  }

  return (
    <EndButton
      color="red"
      variant="outline"
      label={t('one.cancel')}
      question={t('one.cancelQuestion', { name: name ?? '', title })}
      consequence={t('one.cancelThen')}
      onConfirm={confirm}
    />
  )
}
