import { Anchor, List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Where the facts of a page come from. */
export function SourceList({ sources }: { sources: string[] }) {
  const { t } = useTranslation('ui')
  if (sources.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('sources')}
      </Text>
      <List size="sm" c="dimmed" spacing={4}>
        {sources.map((source) => (
          <List.Item key={source} style={{ overflowWrap: 'anywhere' }}>
            <Source source={source} />
          </List.Item>
        ))}
      </List>
    </div>
  )
}

/** A source as it was named; an address leads there. */
export function Source({ source }: { source: string }) {
  const address = /^https?:\/\//.test(source) ? URL.parse(source) : null
  if (!address) return <>{source}</>
  return (
    <Anchor href={source} rel="noopener nofollow" inherit data-address>
      {address.hostname.replace(/^www\./, '')}
      {address.pathname.length > 1 && address.pathname}
    </Anchor>
  )
}
