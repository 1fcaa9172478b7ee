import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { ManagedMembers } from '@/features/membership/public/ManagedMembers'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { networkQuery } from '@/features/network/public/queries'
import { usePickText } from '@/ui/LangText'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { MemberFilterFields } from './network/MemberFilterFields'
import { RunsNetwork } from './network/RunsNetwork'

const route = '/$lang/networks/$slug/members'

/** The members of a network and its applications, for whoever runs it. The address is the view. */
export function NetworkMembersPage() {
  const { t } = useTranslation('app')
  const { slug } = useParams({ from: route })
  const filters = useSearch({ from: route })
  const shown = useDeferredValue(filters)
  const navigate = useNavigate({ from: route })
  const { network } = useSuspenseQuery(networkQuery(slug)).data
  const pick = usePickText()
  const name = network.shortName ?? pick(network.names, network.sourceLanguage)
  return (
    <RunsNetwork slug={slug}>
      <Page title={t('members.title', { name })} lead={<NetworkLink slug={slug} />}>
        <MemberFilterFields
          filters={filters}
          onChange={(changes) =>
            void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
          }
        />
        <Suspense fallback={<ListSkeleton />}>
          <ManagedMembers network={slug} filters={shown} />
        </Suspense>
      </Page>
    </RunsNetwork>
  )
}
