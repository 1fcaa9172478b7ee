import { Group, Text } from '@mantine/core'
import { IconLock, IconPencil, IconSignature } from '@tabler/icons-react'
import type { DeclarationState } from '@/api/generated'
import { useDeclarationWords } from './useDeclarationWords'

const icons = { DRAFT: IconPencil, OPEN: IconSignature, CLOSED: IconLock }

/** The state of a declaration as a word with a shape. */
export function StateMark({ state }: { state: DeclarationState }) {
  const words = useDeclarationWords()
  const Icon = icons[state]
  return (
    <Group component="span" display="inline-flex" gap={6} wrap="nowrap" c={state === 'OPEN' ? 'ink' : 'dimmed'}>
      <Icon aria-hidden size={18} stroke={1.6} style={{ flex: 'none' }} />
      <Text span inherit fw={600}>
        {words.state(state)}
      </Text>
    </Group>
  )
}
