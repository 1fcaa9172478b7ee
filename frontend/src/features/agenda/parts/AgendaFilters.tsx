import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useCountryOptions } from '@/lib/i18n/useCountryOptions'
import { useFormat } from '@/lib/i18n/useFormat'
import { SearchField } from '@/ui/SearchField'
import { activeFilters, type Filters } from '../filters'
import { kinds, useAgendaWords } from '../public/useAgendaWords'
import classes from './Agenda.module.css'

interface AgendaFiltersProps {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
  onClear: () => void
}

export function AgendaFilters({ filters, onChange, onClear }: AgendaFiltersProps) {
  const { t } = useTranslation('agenda')
  const words = useAgendaWords()
  const format = useFormat()
  const { networks, shortName } = useNetworks()
  const countries = useCountryOptions()
  const any = { value: '', label: t('filter.any') }
  const options = networks
    .map(({ slug }) => ({ value: slug, label: shortName(slug) }))
    .sort((a, b) => format.compare(a.label, b.label))
  return (
    <search data-print="no">
      <div className={classes.filters}>
        <SearchField label={t('filter.q')} value={filters.q} onChange={(q) => onChange({ q })} />
        <NativeSelect
          label={t('filter.network')}
          value={filters.network ?? ''}
          data={[any, ...options]}
          onChange={(event) => onChange({ network: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('filter.country')}
          value={filters.country ?? ''}
          data={[any, ...countries]}
          onChange={(event) => onChange({ country: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('filter.kind')}
          value={filters.kind ?? ''}
          data={[any, ...kinds.map((kind) => ({ value: kind as string, label: words.kind(kind) }))]}
          onChange={(event) => onChange({ kind: event.currentTarget.value || undefined })}
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
