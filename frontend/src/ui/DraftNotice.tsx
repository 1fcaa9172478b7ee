import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

/** Says that what was typed before is back, and lets it go. */
export function DraftNotice({ restoredAt, onDiscard }: { restoredAt: string | undefined; onDiscard: () => void }) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  if (!restoredAt) return null
  return (
    <Alert variant="outline" color="ink" role="status">
      <Group justify="space-between">
        <Text>{t('draft.restored', { date: format.instant(restoredAt) })}</Text>
        <Button variant="default" onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
      </Group>
    </Alert>
  )
}
