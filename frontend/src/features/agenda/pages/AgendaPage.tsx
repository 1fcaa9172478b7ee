import { Group, SegmentedControl } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { calendarPath, type Filters, views } from '../filters'
import { AgendaFilters } from '../parts/AgendaFilters'
import { AgendaList } from '../parts/AgendaList'
import { AgendaMonth } from '../parts/AgendaMonth'
import { AgendaYear } from '../parts/AgendaYear'
import { Subscribe } from '../parts/Subscribe'

const route = '/$lang/agenda'

/** What takes place when, of all networks: as a list, a month or a year; the address is the view. */
export function AgendaPage() {
  const { t } = useTranslation('agenda')
  const lang = useLanguage()
  const filters = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const shown = useDeferredValue(filters)
  const view = shown.view ?? 'list'

  function change(changes: Partial<Filters>) {
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  }

  return (
    <Page
      title={t('title')}
      description={t('description')}
      lead={
        <span data-print="no">
          {t('lead')}{' '}
          <AppLink to="/$lang/conferences" params={{ lang }}>
            {t('conferences')}
          </AppLink>
        </span>
      }
    >
      <AgendaFilters
        filters={filters}
        onChange={change}
        onClear={() => void navigate({ search: ({ view, month, year, past }) => ({ view, month, year, past }) })}
      />
      <Group gap="md" data-print="no">
        <SegmentedControl
          aria-label={t('view.label')}
          value={filters.view ?? 'list'}
          data={views.map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={(value) => change({ view: value === 'list' ? undefined : value })}
        />
        {view === 'list' && (
          <SegmentedControl
            aria-label={t('period.label')}
            value={filters.past ? 'past' : 'coming'}
            data={[
              { value: 'coming', label: t('period.coming') },
              { value: 'past', label: t('period.past') },
            ]}
            onChange={(value) => change({ past: value === 'past' ? true : undefined })}
          />
        )}
      </Group>
      {view === 'list' && <AgendaList filters={shown} />}
      {view === 'month' && (
        <AgendaMonth
          filters={shown}
          month={shown.month ?? today().slice(0, 7)}
          onChange={(month) => change({ month })}
        />
      )}
      {view === 'year' && (
        <AgendaYear
          filters={shown}
          year={shown.year ?? Number(today().slice(0, 4))}
          onChange={(year) => change({ year })}
        />
      )}
      <div data-print="no">
        <Subscribe path={calendarPath(shown, lang)} />
      </div>
    </Page>
  )
}
