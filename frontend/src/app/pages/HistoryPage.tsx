import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Edits } from '@/features/activity/public/Edits'
import { History, type HistoryProps } from '@/features/activity/public/History'
import type { HistoryView } from '@/features/activity/public/historyView'
import { KindSelect } from '@/features/activity/public/KindSelect'
import { CityLink } from '@/features/city/public/CityLink'
import { cityQuery } from '@/features/city/public/queries'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'

/** What happened in a city, or what was edited of it, all of it that the reader may see. */
export function CityHistoryPage() {
  const { slug } = useParams({ from: '/$lang/cities/$slug/history' })
  const view = useSearch({ from: '/$lang/cities/$slug/history' })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  return (
    <HistoryPage
      name={city.ownName}
      lead={<CityLink city={city} />}
      to="/$lang/cities/$slug/history"
      filter={{ city: slug }}
      slug={slug}
      view={view}
    />
  )
}

/** The same of a network. */
export function NetworkHistoryPage() {
  const { slug } = useParams({ from: '/$lang/networks/$slug/history' })
  const view = useSearch({ from: '/$lang/networks/$slug/history' })
  const { shortName } = useNetworks()
  return (
    <HistoryPage
      name={shortName(slug)}
      lead={<NetworkLink slug={slug} />}
      to="/$lang/networks/$slug/history"
      filter={{ network: slug }}
      slug={slug}
      view={view}
    />
  )
}

interface HistoryPageProps {
  name: string
  lead: ReactNode
  to: '/$lang/cities/$slug/history' | '/$lang/networks/$slug/history'
  filter: HistoryProps['filter']
  slug: string
  view: HistoryView
}

function HistoryPage({ name, lead, to, filter, slug, view }: HistoryPageProps) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const navigate = useNavigate()
  const isEdits = view.edits === true
  const narrowed = view.what ? { ...filter, recordKind: view.what } : filter
  return (
    <Page title={t(isEdits ? 'history.editsOf' : 'history.of', { name })} lead={lead} width="read">
      <Stack gap="lg">
        <Text>
          <AppLink to={to} params={{ lang, slug }} search={isEdits ? {} : { edits: true }}>
            {t(isEdits ? 'history.toHappened' : 'history.toEdits')}
          </AppLink>
        </Text>
        <KindSelect
          value={view.what}
          onChange={(what) =>
            void navigate({ to, params: { lang, slug }, search: { ...view, what }, replace: true, resetScroll: false })
          }
        />
        {isEdits ? <Edits key={view.what} filter={narrowed} /> : <History key={view.what} filter={narrowed} />}
      </Stack>
    </Page>
  )
}
