import { Alert, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { EndButton } from './EndButton'

/** Says that what was typed before is back, and lets it go. */
export function DraftNotice({ restoredAt, onDiscard }: { restoredAt: string | undefined; onDiscard: () => void }) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  if (!restoredAt) return null
  const date = format.instant(restoredAt)
  return (
    <Alert variant="outline" color="ink" role="status">
      <Group justify="space-between">
        <Text>{t('draft.restored', { date })}</Text>
        <EndButton
          label={t('draft.discard')}
          question={t('draft.discardTitle')}
          consequence={t('draft.discardText', { date })}
          onConfirm={async () => onDiscard()}
        />
      </Group>
    </Alert>
  )
}
