import { Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface SectionProps {
  title: string
  /** Beside the main column: a heading of the same rank, set smaller. */
  isAside?: boolean
  /** What only a screen can do, such as downloads, is not on paper. */
  isPrinted?: boolean
  children: ReactNode
}

/** A part of a page with a heading of its own. */
export function Section({ title, isAside = false, isPrinted = true, children }: SectionProps) {
  const id = useId()
  return (
    <Stack gap={isAside ? 4 : 'sm'} component="section" aria-labelledby={id} data-print={isPrinted ? undefined : 'no'}>
      <Title order={2} size={isAside ? 'h3' : 'h2'} id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  )
}
