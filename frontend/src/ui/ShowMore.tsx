import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface ShowMoreProps {
  shown: number
  /** How many there are in all, where that is known. */
  total?: number
  isLoading: boolean
  onMore: () => void
}

/** The rest of a list that comes page by page. */
export function ShowMore({ shown, total, isLoading, onMore }: ShowMoreProps) {
  const { t } = useTranslation('ui')
  return (
    <Group mt="md" data-print="no">
      <Button variant="default" loading={isLoading} onClick={onMore}>
        {t('showMore')}
      </Button>
      {total !== undefined && (
        <Text size="sm" c="dimmed">
          {t('shown', { shown, total })}
        </Text>
      )}
    </Group>
  )
}
