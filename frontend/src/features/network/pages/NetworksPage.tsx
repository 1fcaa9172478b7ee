import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { NetworkBranch } from '../parts/NetworkBranch'
import type { NetworkNode } from '../public/networkTree'
import { useNetworks } from '../public/useNetworks'

/** All networks, each under the one it is part of; the families with most members first. */
export function NetworksPage() {
  const { t } = useTranslation('network')
  const { tree, networks } = useNetworks()
  return (
    <Page
      title={t('title', { count: networks.length })}
      documentTitle={t('documentTitle')}
      description={t('lead')}
      lead={t('lead')}
    >
      <Stack gap="xl">
        {[...tree].sort(largestFirst).map((node) => (
          <NetworkBranch key={node.network.slug} node={node} />
        ))}
      </Stack>
    </Page>
  )
}

function largestFirst(a: NetworkNode, b: NetworkNode) {
  return b.network.members - a.network.members
}
