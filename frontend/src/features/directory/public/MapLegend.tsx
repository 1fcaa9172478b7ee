import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CityFeature } from '@/api/generated'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { NetworkMark } from '@/features/network/public/NetworkMark'
import { useNetworks } from '@/features/network/public/useNetworks'

/** Which colour is which network, how many cities of it are shown, and how many have no place on the map. */
export function MapLegend({ features }: { features: CityFeature[] }) {
  const { t } = useTranslation('directory')
  const { tree, root, colour } = useNetworks()
  const counts = new Map<string, number>()
  for (const { properties } of features) {
    for (const slug of new Set(properties.networks.map(root))) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  const without = features.filter(({ properties }) => properties.networks.length === 0).length
  const missing = features.filter(({ geometry }) => !geometry).length
  return (
    <Group gap="4px 20px">
      {tree
        .filter(({ network }) => counts.has(network.slug))
        .sort((a, b) => (counts.get(b.network.slug) ?? 0) - (counts.get(a.network.slug) ?? 0))
        .map(({ network }) => (
          <Group key={network.slug} gap={6} wrap="nowrap" mih={28}>
            <NetworkMark colour={colour(network.slug)} />
            <Text size="sm">
              <NetworkLink slug={network.slug} isShort /> {t('legendCount', { count: counts.get(network.slug) })}
            </Text>
          </Group>
        ))}
      {without > 0 && (
        <Group gap={6} wrap="nowrap">
          <NetworkMark colour="var(--paideia-network-none)" />
          <Text size="sm">{t('withoutNetwork', { count: without })}</Text>
        </Group>
      )}
      {missing > 0 && (
        <Text size="sm" c="dimmed">
          {t('withoutPlace', { count: missing })}
        </Text>
      )}
    </Group>
  )
}
