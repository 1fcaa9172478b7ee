import { Container, Skeleton, Stack } from '@mantine/core'

/** The shape of a page that is still on its way. */
export function PageSkeleton() {
  return (
    <Container py="xl" aria-busy="true">
      <Stack gap="lg">
        <Skeleton h={44} maw={420} />
        <Skeleton h={20} maw={640} />
        <Skeleton h={320} />
      </Stack>
    </Container>
  )
}

/** The shape of a list that is still on its way. */
export function ListSkeleton() {
  return (
    <Stack gap="sm" aria-busy="true">
      <Skeleton h={24} maw={240} />
      {rows.map((row) => (
        <Skeleton key={row} h={56} />
      ))}
    </Stack>
  )
}

const rows = [1, 2, 3, 4, 5, 6]
