import { Text } from '@mantine/core'
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { declarationQuery } from '@/features/declaration/public/queries'
import { useFormat } from '@/lib/i18n/useFormat'
import { DataTable } from '@/ui/DataTable'
import { Page } from '@/ui/Page'
import { ShowMore } from '@/ui/ShowMore'
import { SignedIn } from '@/ui/SignedIn'
import { WhenText } from '@/ui/WhenText'
import { nonSignatoriesQuery } from '../api'

/** For those who run a network: which of its members have not signed. */
export function MissingPage() {
  return (
    <SignedIn>
      <Missing />
    </SignedIn>
  )
}

function Missing() {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const { slug } = useParams({ from: '/$lang/declarations/$slug/missing' })
  const { data: declaration } = useSuspenseQuery(declarationQuery(slug))
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(nonSignatoriesQuery(slug))
  const cities = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? cities.length
  return (
    <Page title={t('missing.title', { count: total })} lead={<DeclarationLink declaration={declaration} />}>
      <Text maw="68ch">{t('missing.lead', { count: declaration.signatures })}</Text>
      <DataTable
        caption={t('missing.caption')}
        empty={t('missing.none')}
        rows={cities}
        rowKey={({ city }) => city.slug}
        columns={[
          { key: 'city', header: t('fact.city'), cell: ({ city }) => <CityLink city={city} /> },
          { key: 'country', header: t('missing.country'), cell: ({ city }) => format.country(city.country) },
          {
            key: 'since',
            header: t('missing.since'),
            cell: ({ since }) => (since.edtf ? <WhenText when={since} /> : t('missing.notStated')),
          },
        ]}
      />
      {hasNextPage && (
        <ShowMore
          shown={cities.length}
          total={total}
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </Page>
  )
}
