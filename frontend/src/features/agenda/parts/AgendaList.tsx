import { Stack, Text, Title } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { printWhen } from '@/lib/dates/when'
import { localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ShowMore } from '@/ui/ShowMore'
import { agendaListQuery } from '../api'
import type { Filters } from '../filters'
import { grouped, groupedAround, placeOf } from './calendar'
import { EntriesWithToday } from './EntriesWithToday'

/** The agenda as a list under months, today among them; what is not known to a month stands under its season or year. */
export function AgendaList({ filters }: { filters: Filters }) {
  const { t } = useTranslation('agenda')
  const { t: ui } = useTranslation('ui')
  const locale = localeOf(useLanguage())
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    agendaListQuery(filters, today()),
  )
  const entries = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? entries.length
  const place = filters.past ? 0 : placeOf(today(), entries)
  // Where all that is shown has begun already, today may stand on a page that is yet to be read.
  const isTodayAhead = place === entries.length && (hasNextPage || total === 0)
  const groups = isTodayAhead ? grouped(entries) : groupedAround(today(), place, entries)
  return (
    <Stack gap="lg">
      <Text role="status" fw={600}>
        {t(filters.past ? 'countPast' : 'countComing', { count: total })}
      </Text>
      {total === 0 && <Text c="dimmed">{t(filters.past ? 'emptyPast' : 'empty')}</Text>}
      {groups.map(({ heading, key, entries, today }) => (
        <section key={`${key} ${entries[0]?.id}`}>
          <Title order={2} size="h3" mb="xs" tt="none">
            {capital(printWhen('month' in heading ? heading.month : heading.edtf, locale, ui))}
            {'edtf' in heading && (
              <Text span c="dimmed" size="md" fw={400}>
                {' '}
                · {t('notFixed')}
              </Text>
            )}
          </Title>
          <EntriesWithToday entries={entries} place={today} />
        </section>
      ))}
      {hasNextPage && (
        <ShowMore
          shown={entries.length}
          total={total}
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </Stack>
  )
}

function capital(words: string) {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
