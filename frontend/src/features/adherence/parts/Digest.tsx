import { Text } from '@mantine/core'

/** A digest in groups that can be compared by eye. */
export function Digest({ value }: { value: string }) {
  return (
    <Text component="code" ff="monospace" size="sm" style={{ overflowWrap: 'anywhere' }}>
      {value.match(/.{1,8}/g)?.join(' ')}
    </Text>
  )
}
