import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { FollowButton } from '@/features/inbox/public/FollowButton'
import { useThemes } from '@/features/theme/public/useThemes'
import { Page } from '@/ui/Page'
import { ShowMore } from '@/ui/ShowMore'
import { citiesQuery } from '../api'
import { activeFilters, type Filters } from '../filters'
import { CityTable } from '../parts/CityTable'
import { DirectoryMap } from '../parts/DirectoryMap'
import { NothingFound } from '../parts/NothingFound'
import { useFilterWords } from '../parts/useFilterWords'
import { CityDownloads } from '../public/CityDownloads'
import { DirectoryFilters } from '../public/DirectoryFilters'

/** The list and the map of cities, which answer to the same filters; the address is the view. */
export function DirectoryPage() {
  const { t } = useTranslation('directory')
  const filters = useSearch({ from: '/$lang/cities' })
  const navigate = useNavigate({ from: '/$lang/cities' })
  const shown = useDeferredValue(filters)
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(citiesQuery(shown))
  const cities = data.pages.flatMap((page) => page.items)
  const words = useFilterWords(shown)
  const { label } = useThemes()
  const active = activeFilters(shown)
  const total = data.pages[0]?.totalCount ?? cities.length

  function change(changes: Partial<Filters>) {
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  }

  return (
    <Page
      title={t('title')}
      description={t('description')}
      lead={t('lead')}
      actions={filters.theme && <FollowButton kind="THEME" record={filters.theme} name={label(filters.theme)} />}
    >
      <DirectoryFilters filters={filters} onChange={change} onClear={() => void navigate({ search: {} })} />
      <Group justify="space-between">
        <div>
          <Text role="status" fw={600}>
            {active.length > 0 ? t('found', { count: total }) : t('all', { count: total })}
          </Text>
          {active.length > 0 && (
            <Text size="sm" c="dimmed">
              {active.map(words).join(' · ')}
            </Text>
          )}
        </div>
        {total > 0 && <CityDownloads filters={shown} />}
      </Group>
      {total === 0 ? (
        <NothingFound filters={shown} onChange={change} />
      ) : (
        <Stack gap="lg">
          <DirectoryMap filters={shown} />
          <CityTable cities={cities} isTellingSignatures={shown.sort === '-signatures' && !shown.q} typed={shown.q} />
          {hasNextPage && (
            <ShowMore
              shown={cities.length}
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
