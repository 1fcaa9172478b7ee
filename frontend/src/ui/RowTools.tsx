import { Button, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EndButton } from './EndButton'

interface RowToolsProps {
  /** What the row is called: each button says it. */
  name: string
  onEdit?: () => void
  /** Where the rows have an order: where this one stands, counted from 1, and how many there are. */
  order?: { position: number; count: number; isMoving: boolean; onMove: (to: number) => void }
  onRemove?: () => Promise<unknown>
  /** What follows from its removal. */
  removal: string
}

/** What can be done with a row of a list that is edited, by mouse, touch or keyboard. */
export function RowTools({ name, onEdit, order, onRemove, removal }: RowToolsProps) {
  const { t } = useTranslation('ui')
  const move = (by: number) => {
    const to = order ? order.position + by : 0
    if (order && !order.isMoving && to >= 1 && to <= order.count) order.onMove(to)
  }
  return (
    <Group gap="xs">
      {onEdit && (
        <Button
          {...small}
          leftSection={<IconPencil aria-hidden size={16} />}
          aria-label={t('rows.editOf', { name })}
          onClick={onEdit}
        >
          {t('change')}
        </Button>
      )}
      {order && order.count > 1 && (
        <>
          <Button
            {...small}
            leftSection={<IconArrowUp aria-hidden size={16} />}
            aria-label={t('rows.upOf', { name })}
            aria-disabled={order.position === 1}
            data-disabled={order.position === 1 || undefined}
            onClick={() => move(-1)}
          >
            {t('rows.up')}
          </Button>
          <Button
            {...small}
            leftSection={<IconArrowDown aria-hidden size={16} />}
            aria-label={t('rows.downOf', { name })}
            aria-disabled={order.position === order.count}
            data-disabled={order.position === order.count || undefined}
            onClick={() => move(1)}
          >
            {t('rows.down')}
          </Button>
        </>
      )}
      {onRemove && (
        <EndButton
          {...small}
          variant="subtle"
          color="red"
          leftSection={<IconTrash aria-hidden size={16} />}
          label={t('rows.remove')}
          fullLabel={t('rows.removeOf', { name })}
          question={t('rows.removeQuestion', { name })}
          consequence={removal}
          onConfirm={onRemove}
        />
      )}
    </Group>
  )
}

const small = { variant: 'default', size: 'compact-md', mih: 44 } as const
