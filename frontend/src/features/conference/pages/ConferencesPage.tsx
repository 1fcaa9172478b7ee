import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { DownloadLine } from '@/ui/DownloadLine'
import { Page } from '@/ui/Page'
import { ShowMore } from '@/ui/ShowMore'
import { conferencesQuery } from '../api'
import { activeFilters, exportAddress, type Filters } from '../filters'
import { ConferenceFilters } from '../parts/ConferenceFilters'
import { ConferenceEntries } from '../public/ConferenceEntries'

const route = '/$lang/conferences'

/** The conferences of all networks, the latest first; the address is the view. */
export function ConferencesPage() {
  const { t } = useTranslation('conference')
  const filters = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const shown = useDeferredValue(filters)
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(conferencesQuery(shown))
  const conferences = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? conferences.length
  const isNarrowed = activeFilters(shown).length > 0

  function change(changes: Partial<Filters>) {
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  }

  return (
    <Page title={t('title')} description={t('listDescription')} lead={t('lead')}>
      <ConferenceFilters filters={filters} onChange={change} onClear={() => void navigate({ search: {} })} />
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
      {total === 0 && <Text c="dimmed">{t(isNarrowed ? 'nothing' : 'empty')}</Text>}
      {total > 0 && (
        <Stack gap="lg">
          <ConferenceEntries conferences={conferences} />
          {hasNextPage && (
            <ShowMore
              shown={conferences.length}
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
