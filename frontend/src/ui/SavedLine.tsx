import { Text } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

interface SavedLineProps {
  saving: Pick<UseMutationResult, 'status'>
  /** When the draft was last saved on the server, if it ever was. */
  at: string | undefined
}

/** Says where what is written is kept; it speaks when that changes, and never takes the focus. */
export function SavedLine({ saving, at }: SavedLineProps) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const saved = at && t('draft.saved', { at: format.instant(at) })
  const words = { pending: t('draft.saving'), error: t('draft.onDevice'), idle: saved, success: saved }
  return (
    <Text role="status" size="sm" c="dimmed" mih="1.5em">
      {words[saving.status]}
    </Text>
  )
}
