import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { HistoryOf } from '@/features/activity/public/HistoryOf'
import type { HistoryFilter } from '@/features/activity/public/historyFilter'
import { CityLink, CityName } from '@/features/city/public/CityLink'
import { cityQuery } from '@/features/city/public/queries'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useNetworks } from '@/features/network/public/useNetworks'
import { Page } from '@/ui/Page'

/** What happened in a city, all of it that the reader may see. */
export function CityHistoryPage() {
  const { t } = useTranslation('app')
  const route = '/$lang/cities/$slug/history'
  const { slug } = useParams({ from: route })
  const { what } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const { shortName } = useNetworks()
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  return (
    <Page title={t('history.of', { name: city.ownName })} lead={<CityLink city={city} />} width="read">
      <HistoryOf
        filter={{ city: slug }}
        networkName={shortName}
        what={what}
        onChange={(filter: HistoryFilter) => void navigate({ search: filter, replace: true, resetScroll: false })}
      />
    </Page>
  )
}

/** What happened in a network, all of it that the reader may see. */
export function NetworkHistoryPage() {
  const { t } = useTranslation('app')
  const route = '/$lang/networks/$slug/history'
  const { slug } = useParams({ from: route })
  const { what } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const { shortName } = useNetworks()
  return (
    <Page title={t('history.of', { name: shortName(slug) })} lead={<NetworkLink slug={slug} />} width="read">
      <HistoryOf
        filter={{ network: slug }}
        networkName={shortName}
        cityLink={(city, name) => <CityName slug={city} name={name} />}
        what={what}
        onChange={(filter: HistoryFilter) => void navigate({ search: filter, replace: true, resetScroll: false })}
      />
    </Page>
  )
}
