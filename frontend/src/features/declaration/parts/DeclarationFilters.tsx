import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { SearchField } from '@/ui/SearchField'
import { activeFilters, type Filters, states } from '../filters'
import { kinds, useDeclarationWords } from '../public/useDeclarationWords'
import classes from './DeclarationFilters.module.css'

interface DeclarationFiltersProps {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
  onClear: () => void
}

export function DeclarationFilters({ filters, onChange, onClear }: DeclarationFiltersProps) {
  const { t } = useTranslation('declaration')
  const words = useDeclarationWords()
  const format = useFormat()
  const { networks, shortName } = useNetworks()
  const any = { value: '', label: t('filter.any') }
  const issuers = networks
    .map(({ slug }) => ({ value: slug, label: shortName(slug) }))
    .sort((a, b) => format.compare(a.label, b.label))
  return (
    <search data-print="no">
      <div className={classes.grid}>
        <SearchField label={t('filter.q')} value={filters.q} onChange={(q) => onChange({ q })} />
        <NativeSelect
          label={t('filter.kind')}
          value={filters.kind ?? ''}
          data={[any, ...kinds.map((kind) => ({ value: kind, label: words.kind(kind) }))]}
          onChange={(event) => onChange({ kind: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('filter.network')}
          value={filters.network ?? ''}
          data={[any, ...issuers]}
          onChange={(event) => onChange({ network: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('filter.state')}
          value={filters.state ?? ''}
          data={[any, ...states.map((state) => ({ value: state as string, label: words.state(state) }))]}
          onChange={(event) => onChange({ state: (event.currentTarget.value || undefined) as Filters['state'] })}
        />
        <YearField value={filters.year} onChange={(year) => onChange({ year })} />
      </div>
      {activeFilters(filters).length > 0 && (
        <Button mt="xs" variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}

interface YearFieldProps {
  value: number | undefined
  onChange: (year: number | undefined) => void
}

/** A year, which takes effect when it has all its digits. */
function YearField({ value, onChange }: YearFieldProps) {
  const { t } = useTranslation('declaration')
  const said = value === undefined ? '' : String(value)
  const [typed, setTyped] = useState(said)
  useEffect(() => setTyped(said), [said])
  return (
    <TextInput
      inputMode="numeric"
      maxLength={4}
      label={t('filter.year')}
      value={typed}
      onChange={(event) => {
        const year = event.currentTarget.value
        setTyped(year)
        if (year === '' || /^(1[89]|2[01])\d\d$/.test(year)) onChange(year ? Number(year) : undefined)
      }}
    />
  )
}
