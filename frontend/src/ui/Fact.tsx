import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** One line of a list of facts (`dl`): what it is, and what is known of it. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div style={{ marginBlockEnd: '0.6rem' }}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0}>
        {children}
      </Text>
    </div>
  )
}
