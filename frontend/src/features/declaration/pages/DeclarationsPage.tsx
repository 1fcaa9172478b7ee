import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { Rich } from '@/lib/i18n/Rich'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DownloadLine } from '@/ui/DownloadLine'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ShowMore } from '@/ui/ShowMore'
import { declarationsQuery } from '../api'
import { activeFilters, exportAddress, type Filters } from '../filters'
import { DeclarationFilters } from '../parts/DeclarationFilters'
import { NothingFound } from '../parts/NothingFound'
import { DeclarationEntries } from '../public/DeclarationEntries'
import { DeclarationWays } from '../public/DeclarationWays'

const route = '/$lang/declarations'

/** What networks declared, the newest first; the address is the view. */
export function DeclarationsPage() {
  const { t } = useTranslation('declaration')
  const lang = useLanguage()
  const filters = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const shown = useDeferredValue(filters)
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(declarationsQuery(shown))
  const declarations = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? declarations.length
  const isNarrowed = activeFilters(shown).length > 0

  function change(changes: Partial<Filters>) {
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  }

  return (
    <Page
      above={<DeclarationWays />}
      title={t('title')}
      description={t('description')}
      lead={<Rich text={t('lead')} marks={{ verify: <AppLink to="/$lang/verify" params={{ lang }} /> }} />}
    >
      <DeclarationFilters filters={filters} onChange={change} onClear={() => void navigate({ search: {} })} />
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {t(isNarrowed ? 'found' : 'all', { count: total })}
        </Text>
        {total > 0 && (
          <DownloadLine
            label={t('data')}
            files={{ csv: exportAddress(shown, 'csv'), xlsx: exportAddress(shown, 'xlsx') }}
          />
        )}
      </Group>
      {total === 0 && isNarrowed && <NothingFound filters={shown} onChange={change} />}
      {total === 0 && !isNarrowed && <Text c="dimmed">{t('empty')}</Text>}
      {total > 0 && (
        <Stack gap="lg">
          <DeclarationEntries declarations={declarations} />
          {hasNextPage && (
            <ShowMore
              shown={declarations.length}
              total={total}
              isLoading={isFetchingNextPage}
              onMore={() => void fetchNextPage()}
            />
          )}
        </Stack>
      )}
    </Page>
  )
}
