import { Fieldset as MantineFieldset, Stack, Text } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** Fields that belong together, under one legend. */
export function Fieldset({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  const id = useId()
  return (
    <MantineFieldset
      variant="unstyled"
      mx={0}
      aria-describedby={hint && id}
      legend={
        <Text span ff="var(--paideia-serif)" fz="1.375rem" fw={600}>
          {legend}
        </Text>
      }
    >
      <Stack gap="md">
        {hint && (
          <Text id={id} size="sm" c="dimmed" maw="68ch">
            {hint}
          </Text>
        )}
        {children}
      </Stack>
    </MantineFieldset>
  )
}
