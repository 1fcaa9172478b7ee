import { Text } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

interface SavedLineProps {
  saving: Pick<UseMutationResult, 'status'>
  /** When the draft was last saved on the server. */
  at: string
}

/** Says where what is written is kept; it speaks when that changes, and never takes the focus. */
export function SavedLine({ saving, at }: SavedLineProps) {
  const { t } = useTranslation('signing')
  const format = useFormat()
  const words = { pending: t('saving'), error: t('onDevice'), idle: t('saved', { at: format.instant(at) }) }
  return (
    <Text role="status" size="sm" c="dimmed" mih="1.5em">
      {saving.status === 'success' ? words.idle : words[saving.status]}
    </Text>
  )
}
