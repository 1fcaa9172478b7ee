import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { CommitmentEntries } from '@/features/commitment-entry/public/CommitmentEntries'
import { DeclarationWays } from '@/features/declaration/public/DeclarationWays'
import { DownloadLine } from '@/ui/DownloadLine'
import { Page } from '@/ui/Page'
import { ShowMore } from '@/ui/ShowMore'
import { commitmentsQuery } from '../api'
import { activeFilters, exportAddress, type Filters } from '../filters'
import { CommitmentFilters } from '../parts/CommitmentFilters'
import { NothingFound } from '../parts/NothingFound'

const route = '/$lang/commitments'

/** What cities promised, in public: the address is the view. */
export function CommitmentsPage() {
  const { t } = useTranslation('commitment')
  const filters = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const shown = useDeferredValue(filters)
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(commitmentsQuery(shown))
  const commitments = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? commitments.length
  const isNarrowed = activeFilters(shown).length > 0

  function change(changes: Partial<Filters>) {
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  }

  return (
    <Page title={t('title')} description={t('description')} lead={t('lead')} above={<DeclarationWays />}>
      <CommitmentFilters
        filters={filters}
        onChange={change}
        onClear={() => void navigate({ search: ({ sort }) => ({ sort }) })}
      />
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
      {total === 0 && !isNarrowed && (
        <Text c="dimmed" maw="68ch">
          {t('empty')}
        </Text>
      )}
      {total > 0 && (
        <Stack gap="lg">
          <CommitmentEntries commitments={commitments} />
          {hasNextPage && (
            <ShowMore
              shown={commitments.length}
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
