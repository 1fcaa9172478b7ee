import { Button, NativeSelect, SimpleGrid } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCityName } from '@/features/city/public/useCityName'
import { useFormat } from '@/lib/i18n/useFormat'
import { SearchField } from '@/ui/SearchField'
import type { EventKey } from '../public/events'
import { numbersQuery } from './api'
import { type DeskFilters, modes, sorts, states } from './filters'

interface DeskFilterFieldsProps {
  event: EventKey
  filters: DeskFilters
  onChange: (changes: DeskFilters) => void
  onClear: () => void
}

export function DeskFilterFields({ event, filters, onChange, onClear }: DeskFilterFieldsProps) {
  const { t } = useTranslation(['desk', 'registration'])
  const cities = useCities(event)
  const any = { value: '', label: t('filter.any') }
  const isNarrowed = Object.entries(filters).some(([name, value]) => name !== 'sort' && value !== undefined)
  return (
    <search data-print="no">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
        <SearchField label={t('filter.q')} value={filters.q} onChange={(q) => onChange({ q })} />
        <NativeSelect
          label={t('column.state')}
          value={filters.state ?? ''}
          data={[any, ...states.map((state) => ({ value: state as string, label: t(`registration:state.${state}`) }))]}
          onChange={(event) => onChange({ state: (event.currentTarget.value || undefined) as DeskFilters['state'] })}
        />
        <NativeSelect
          label={t('column.mode')}
          value={filters.mode ?? ''}
          data={[any, ...modes.map((mode) => ({ value: mode as string, label: t(`registration:mode.${mode}`) }))]}
          onChange={(event) => onChange({ mode: (event.currentTarget.value || undefined) as DeskFilters['mode'] })}
        />
        <NativeSelect
          label={t('column.city')}
          value={filters.city ?? ''}
          data={[any, ...cities]}
          onChange={(event) => onChange({ city: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('filter.sort')}
          value={filters.sort ?? 'arrival'}
          data={sorts.map((sort) => ({ value: sort, label: t(`filter.sorts.${sort}`) }))}
          onChange={(event) => onChange({ sort: event.currentTarget.value as DeskFilters['sort'] })}
        />
      </SimpleGrid>
      {isNarrowed && (
        <Button mt="xs" variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}

/** The cities for which somebody registered, by name. */
function useCities(event: EventKey) {
  const format = useFormat()
  const nameOf = useCityName()
  const { cities } = useSuspenseQuery(numbersQuery(event)).data
  return [...new Map(cities.map(({ city }) => [city.slug, nameOf(city)]))]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => format.compare(a.label, b.label))
}
