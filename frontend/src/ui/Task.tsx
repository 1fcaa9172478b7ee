import { Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Task.module.css'

interface TaskProps {
  title: ReactNode
  /** Why it matters, and until when. */
  why: ReactNode
  action: ReactNode
}

/** Something to do: what, why, and one button. */
export function Task({ title, why, action }: TaskProps) {
  return (
    <Group component="li" className={classes.task} justify="space-between" align="center" gap="md">
      <Stack gap={2} className={classes.words}>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {why}
        </Text>
      </Stack>
      {action}
    </Group>
  )
}

export function TaskList({ children }: { children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>
}
