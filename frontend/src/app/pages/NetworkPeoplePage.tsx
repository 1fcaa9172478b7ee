import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { People } from '@/features/access/public/People'
import { useMe } from '@/features/access/public/useMe'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useNetworks } from '@/features/network/public/useNetworks'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { RunsNetwork } from './network/RunsNetwork'

/** Who runs a network and who reviews for it. Its secretariat and coordinators are named by an administrator. */
export function NetworkPeoplePage() {
  const { t } = useTranslation('app')
  const { slug } = useParams({ from: '/$lang/networks/$slug/people' })
  const { me } = useMe()
  const { shortName } = useNetworks()
  return (
    <RunsNetwork slug={slug}>
      <Page title={t('people.title', { name: shortName(slug) })} lead={<NetworkLink slug={slug} />} width="read">
        <Suspense fallback={<ListSkeleton />}>
          <People
            scope={{ network: slug }}
            roles={me?.admin ? ['REVIEWER', 'COORDINATOR', 'SECRETARIAT'] : ['REVIEWER']}
          />
        </Suspense>
      </Page>
    </RunsNetwork>
  )
}
