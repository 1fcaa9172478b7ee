import { Button, Checkbox, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RegistrationListItem } from '@/api/generated'
import { type Decision, decisionsOnAll } from './decisions'

interface DeskToolbarProps {
  shown: number
  picked: RegistrationListItem[]
  /** The first day of the event has come. */
  hasBegun: boolean
  onToggleAll: () => void
  onDecide: (decision: Decision) => void
}

/** What the service decides on in one go. */
const most = 200

/** What can be done to the rows that are picked: the same to all of them. */
export function DeskToolbar({ shown, picked, hasBegun, onToggleAll, onDecide }: DeskToolbarProps) {
  const { t } = useTranslation('desk')
  const decisions = picked.length <= most ? decisionsOnAll(picked, hasBegun) : []
  const isMixed = picked.length > 0 && decisions.length === 0
  return (
    <Group gap="sm" my="sm" data-print="no">
      <Checkbox
        size="md"
        styles={{ body: { minHeight: 44, alignItems: 'center' } }}
        label={t('selectAll', { count: shown })}
        checked={picked.length === shown}
        indeterminate={picked.length > 0 && picked.length < shown}
        onChange={onToggleAll}
      />
      {decisions.map((decision) => (
        <Button
          key={decision}
          variant="default"
          color={decision === 'decline' || decision === 'cancel' ? 'red' : undefined}
          onClick={() => onDecide(decision)}
        >
          {t(`decision.${decision}.do`)}
        </Button>
      ))}
      <Text role="status" size="sm" c="dimmed">
        {picked.length === 0 && t('selectHint')}
        {picked.length > 0 && t('selected', { count: picked.length })}
        {isMixed && ` ${t(picked.length > most ? 'tooMany' : 'mixed', { most })}`}
      </Text>
    </Group>
  )
}
