import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useCountryOptions } from '@/lib/i18n/useCountryOptions'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'
import { SearchField } from '@/ui/SearchField'
import { allSeriesQuery } from '../api'
import { activeFilters, type Filters, states } from '../filters'
import classes from './ConferenceFilters.module.css'

interface ConferenceFiltersProps {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
  onClear: () => void
}

export function ConferenceFilters({ filters, onChange, onClear }: ConferenceFiltersProps) {
  const { t } = useTranslation('conference')
  const format = useFormat()
  const pick = usePickText()
  const { networks, shortName } = useNetworks()
  const { data: series } = useSuspenseQuery(allSeriesQuery)
  const countries = useCountryOptions()
  const any = { value: '', label: t('filter.any') }
  const owners = networks
    .map(({ slug }) => ({ value: slug, label: shortName(slug) }))
    .sort((a, b) => format.compare(a.label, b.label))
  return (
    <search data-print="no">
      <div className={classes.grid}>
        <SearchField label={t('filter.q')} value={filters.q} onChange={(q) => onChange({ q })} />
        <NativeSelect
          label={t('series')}
          value={filters.series ?? ''}
          data={[any, ...series.map((one) => ({ value: one.slug, label: pick(one.names, one.sourceLanguage) }))]}
          onChange={(event) => onChange({ series: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('network')}
          value={filters.network ?? ''}
          data={[any, ...owners]}
          onChange={(event) => onChange({ network: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('filter.country')}
          value={filters.country ?? ''}
          data={[any, ...countries]}
          onChange={(event) => onChange({ country: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('state')}
          value={filters.state ?? ''}
          data={[any, ...states.map((state) => ({ value: state as string, label: t(`states.${state}`) }))]}
          onChange={(event) => onChange({ state: (event.currentTarget.value || undefined) as Filters['state'] })}
        />
      </div>
      {activeFilters(filters).length > 0 && (
        <Button mt="xs" variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}
