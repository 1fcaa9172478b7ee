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
