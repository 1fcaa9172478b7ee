import { NativeSelect, SimpleGrid, Text } from '@mantine/core'
import { useQuery, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { declarationQuery } from '@/features/declaration/public/queries'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { SearchField } from '@/ui/SearchField'
import { SignedIn } from '@/ui/SignedIn'
import { type MissingFilters, nonSignatoriesQuery } from './api'
import { MissingCities } from './MissingCities'
import { RemindMembers } from './RemindMembers'

const route = '/$lang/declarations/$slug/missing'

/** For those who run a network: which of its members have not signed, and how to remind them. */
export function MissingPage() {
  return (
    <SignedIn>
      <Missing />
    </SignedIn>
  )
}

function Missing() {
  const { t } = useTranslation('missing')
  const lang = useLanguage()
  const { slug } = useParams({ from: route })
  const filters = useSearch({ from: route })
  const shown = useDeferredValue(filters)
  const navigate = useNavigate({ from: route })
  const { data: declaration } = useSuspenseQuery(declarationQuery(slug))
  const { data } = useSuspenseInfiniteQuery(nonSignatoriesQuery(slug, {}))
  const total = data.pages[0]?.totalCount ?? 0
  return (
    <Page
      title={t('title', { count: total })}
      lead={<DeclarationLink declaration={declaration} />}
      actions={
        <ButtonLink to="/$lang/declarations/$slug/paper-signature" params={{ lang, slug }} variant="default">
          {t('onPaper')}
        </ButtonLink>
      }
    >
      <Text maw="68ch">{t('lead', { count: declaration.signatures })}</Text>
      {total > 0 && (
        <>
          {declaration.state === 'OPEN' && <RemindMembers declaration={slug} count={total} />}
          <Filters
            network={declaration.issuer.slug}
            filters={filters}
            onChange={(changes) =>
              void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
            }
          />
          <Suspense fallback={<ListSkeleton />}>
            <MissingCities declaration={slug} filters={shown} />
          </Suspense>
        </>
      )}
    </Page>
  )
}

interface FiltersProps {
  network: string
  filters: MissingFilters
  onChange: (changes: MissingFilters) => void
}

function Filters({ network, filters, onChange }: FiltersProps) {
  const { t } = useTranslation('missing')
  const format = useFormat()
  const { data: members = [] } = useQuery(cityFeaturesQuery({ network }))
  const countries = [...new Set(members.map(({ properties }) => properties.country))]
    .map((code) => ({ value: code, label: format.country(code) }))
    .sort((a, b) => format.compare(a.label, b.label))
  return (
    <search data-print="no">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" maw="68ch">
        <SearchField label={t('q')} value={filters.q} onChange={(q) => onChange({ q })} />
        <NativeSelect
          label={t('country')}
          value={filters.country ?? ''}
          data={[{ value: '', label: t('anyCountry') }, ...countries]}
          onChange={(event) => onChange({ country: event.currentTarget.value || undefined })}
        />
      </SimpleGrid>
    </search>
  )
}
