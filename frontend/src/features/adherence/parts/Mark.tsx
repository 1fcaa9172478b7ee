import { Group, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Whether what was issued stands: a word with a shape, as for a signature. */
export function Mark({ stands, children }: { stands: boolean; children: ReactNode }) {
  const Icon = stands ? IconCircleCheck : IconCircleX
  return (
    <Group gap="xs" wrap="nowrap" c={stands ? 'ink' : 'var(--mantine-color-error)'}>
      <Icon aria-hidden size={28} stroke={1.6} style={{ flex: 'none' }} />
      <Text fw={600} size="lg">
        {children}
      </Text>
    </Group>
  )
}
