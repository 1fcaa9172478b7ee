import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegistrationListItem } from '@/api/generated'
import { useCityName } from '@/features/city/public/useCityName'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { DownloadButton } from '@/ui/DownloadButton'
import { AppLink } from '@/ui/links'
import { RowBox } from '@/ui/RowBox'
import { ShowMore } from '@/ui/ShowMore'
import { useSelection } from '@/ui/useSelection'
import { type EventKey, useEvent } from '../public/events'
import { badgesSuffix, deskQuery, exportBadges, exportDesk, tableFormats } from './api'
import { DecisionDialog } from './DecisionDialog'
import { DeskToolbar } from './DeskToolbar'
import type { Decision } from './decisions'
import type { DeskFilters } from './filters'

interface DeskListProps {
  event: EventKey
  filters: DeskFilters
}

/** The registrations that the filters leave: how many, as a file, and to be decided on, several at once. */
export function DeskList({ event, filters }: DeskListProps) {
  const { t } = useTranslation('desk')
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(deskQuery(event, filters))
  const rows = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.totalCount ?? rows.length
  const { selected, toggle, toggleAll, clear } = useSelection(rows.map(({ id }) => id))
  const [batch, setBatch] = useState<{ rows: RegistrationListItem[]; decision: Decision }>()
  // The button that opened the dialog may be gone afterwards; the list itself stays.
  const list = useRef<HTMLElement>(null)
  const { when } = useEvent(event).event
  const picked = rows.filter(({ id }) => selected.has(id))
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {t('found', { count: total })}
        </Text>
        {total > 0 && (
          <Group gap="xs">
            {tableFormats.map((format) => (
              <DownloadButton
                key={format}
                label={t(`export.${format}`)}
                fileName={`${event.slug}-${today()}.${format}`}
                fetchFile={() => exportDesk(event, filters, format)}
              />
            ))}
            <DownloadButton
              label={t(`badges.${badgesSuffix(total)}`)}
              fileName={`${event.slug}-${t('badges.file')}.${badgesSuffix(total)}`}
              fetchFile={() => exportBadges(event, filters, total)}
            />
          </Group>
        )}
      </Group>
      <section ref={list} tabIndex={-1} aria-label={t('title')}>
        {rows.length > 0 && (
          <DeskToolbar
            shown={rows.length}
            picked={picked}
            hasBegun={when.earliest !== undefined && when.earliest <= today()}
            onToggleAll={toggleAll}
            onDecide={(decision) => setBatch({ rows: picked, decision })}
          />
        )}
        <Rows rows={rows} isPicked={({ id }) => selected.has(id)} onToggle={({ id }) => toggle(id)} />
        {batch && (
          <DecisionDialog
            {...batch}
            event={event}
            onClose={() => {
              setBatch(undefined)
              clear()
              list.current?.focus()
            }}
          />
        )}
      </section>
      {hasNextPage && (
        <ShowMore
          shown={rows.length}
          total={total}
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </Stack>
  )
}

interface RowsProps {
  rows: RegistrationListItem[]
  isPicked: (row: RegistrationListItem) => boolean
  onToggle: (row: RegistrationListItem) => void
}

function Rows({ rows, isPicked, onToggle }: RowsProps) {
  const { t } = useTranslation(['desk', 'registration'])
  const lang = useLanguage()
  const format = useFormat()
  const nameOf = useCityName()
  const named = ({ name }: RegistrationListItem) => name ?? t('erased')
  return (
    <DataTable
      caption={t('title')}
      empty={t('nothing')}
      rows={rows}
      rowKey={({ id }) => id}
      isPicked={isPicked}
      leading={(row) => (
        <RowBox label={t('select', { name: named(row) })} isPicked={isPicked(row)} onToggle={() => onToggle(row)} />
      )}
      columns={[
        {
          key: 'name',
          header: t('column.name'),
          cell: (row) => (
            <>
              <AppLink to="/$lang/registrations/$id" params={{ lang, id: row.id }}>
                {named(row)}
              </AppLink>
              {row.email && (
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {row.email}
                </Text>
              )}
            </>
          ),
        },
        {
          key: 'city',
          header: t('column.city'),
          cell: ({ city, organisation }) => (city ? nameOf(city) : organisation),
        },
        { key: 'mode', header: t('column.mode'), cell: ({ mode }) => t(`registration:mode.${mode}`) },
        {
          key: 'state',
          header: t('column.state'),
          cell: ({ state, waitsForCity, note }) => (
            <>
              {waitsForCity ? t('waitsForCity') : t(`registration:state.${state}`)}
              {note && (
                <Text size="sm" c="dimmed">
                  {note}
                </Text>
              )}
            </>
          ),
        },
        { key: 'at', header: t('column.at'), cell: ({ registeredAt }) => format.instant(registeredAt) },
      ]}
    />
  )
}
