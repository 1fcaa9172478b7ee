import { Button, Checkbox, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MembershipState } from '@/api/generated'
import { decisionWord, movedByNetwork } from '../form/decision'

interface BatchToolbarProps {
  /** The state that all rows are in. */
  state: MembershipState
  shown: number
  selected: number
  onToggleAll: () => void
  onDecide: (to: MembershipState) => void
}

/** What can be done to the rows that are picked. */
export function BatchToolbar({ state, shown, selected, onToggleAll, onDecide }: BatchToolbarProps) {
  const { t } = useTranslation(['membership', 'deciding'])
  const [isMissing, setIsMissing] = useState(false)
  return (
    <Group gap="sm" my="sm" data-print="no">
      <Checkbox
        size="md"
        mih={44}
        styles={{ body: { minHeight: 44, alignItems: 'center' } }}
        label={t('deciding:batch.selectAll', { count: shown })}
        checked={selected === shown}
        indeterminate={selected > 0 && selected < shown}
        onChange={onToggleAll}
      />
      {movedByNetwork[state].map((to) => (
        <Button
          key={to}
          variant="default"
          onClick={() => {
            setIsMissing(selected === 0)
            if (selected > 0) onDecide(to)
          }}
        >
          {t(`deciding:batch.do.${decisionWord(state, to) as 'ADMITTED'}`)}
        </Button>
      ))}
      <Text role="status" size="sm" c={isMissing && selected === 0 ? 'var(--mantine-color-error)' : 'dimmed'}>
        {selected > 0 ? t('deciding:batch.selected', { count: selected }) : isMissing && t('deciding:batch.nobody')}
      </Text>
    </Group>
  )
}
