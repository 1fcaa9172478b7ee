import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { DownloadButton } from '@/ui/DownloadButton'
import { ShowMore } from '@/ui/ShowMore'
import { exportMembers, networkMembersQuery, tableFormats } from '../api'
import { DecidableMemberships } from './DecidableMemberships'
import type { MemberFilters } from './memberFilters'

interface ManagedMembersProps {
  network: string
  filters: MemberFilters
}

/** The memberships of a network that the filters leave: how many, as a file, and to be decided on. */
export function ManagedMembers({ network, filters }: ManagedMembersProps) {
  const { t } = useTranslation('membership')
  const { state = 'ADMITTED' } = filters
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    networkMembersQuery(network, filters),
  )
  const memberships = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? memberships.length
  const isNarrowed = Boolean(filters.q || filters.country)
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {t(`manage.found.${state as 'ADMITTED'}`, { count: total })}
        </Text>
        {total > 0 && (
          <Group gap="xs">
            {tableFormats.map((format) => (
              <DownloadButton
                key={format}
                label={t(`manage.${format}`)}
                fileName={`${network}-${state.toLowerCase()}-${today()}.${format}`}
                fetchFile={() => exportMembers(network, filters, format)}
              />
            ))}
          </Group>
        )}
      </Group>
      <DecidableMemberships
        key={state}
        memberships={memberships}
        state={state}
        caption={t('members')}
        empty={isNarrowed ? t('manage.nothing') : t(`manage.none.${state as 'ADMITTED'}`)}
      />
      {hasNextPage && (
        <ShowMore
          shown={memberships.length}
          total={total}
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </Stack>
  )
}
