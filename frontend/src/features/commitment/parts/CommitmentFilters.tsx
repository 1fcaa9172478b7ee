import { Button, Group, NativeSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { CityPicker } from '@/features/city/public/CityPicker'
import { SearchField } from '@/ui/SearchField'
import { activeFilters, type Filters, sorts } from '../filters'
import classes from './CommitmentFilters.module.css'
import { useFilterOptions } from './useFilterOptions'

interface CommitmentFiltersProps {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
  onClear: () => void
}

const before = ['network', 'declaration'] as const
const after = ['theme', 'sdg', 'progress', 'light', 'due', 'country'] as const

/** What narrows the register; on a phone all but the first wait behind a button. */
export function CommitmentFilters({ filters, onChange, onClear }: CommitmentFiltersProps) {
  const { t } = useTranslation('commitment')
  const options = useFilterOptions(filters.declaration)
  const [isOpen, { toggle }] = useDisclosure()
  const select = (name: keyof typeof options) => (
    <NativeSelect
      key={name}
      label={t(`filter.${name}`)}
      value={String(filters[name] ?? '')}
      data={[{ value: '', label: t('filter.any') }, ...options[name]]}
      onChange={(event) => {
        const chosen = event.currentTarget.value || undefined
        const isNumber = name === 'sdg' || name === 'due'
        // A clause is one of its declaration.
        const clause = name === 'declaration' ? { clause: undefined } : {}
        onChange({ [name]: chosen && isNumber ? Number(chosen) : chosen, ...clause })
      }}
    />
  )
  return (
    <search data-print="no">
      <div className={classes.grid} data-open={isOpen || undefined}>
        <SearchField label={t('filter.q')} value={filters.q} onChange={(q) => onChange({ q })} />
        {before.map(select)}
        {options.clause.length > 0 && select('clause')}
        <CityPicker
          name="city"
          label={t('filter.city')}
          value={filters.city ?? ''}
          onChange={(city) => onChange({ city: city || undefined })}
        />
        {after.map(select)}
        <NativeSelect
          label={t('filter.sort')}
          value={filters.sort ?? '-published'}
          data={sorts.map((sort) => ({ value: sort as string, label: t(`sort.${sort}`) }))}
          onChange={(event) => onChange({ sort: event.currentTarget.value as Filters['sort'] })}
        />
      </div>
      <Group mt="xs" gap="xs">
        <Button variant="default" className={classes.toggle} aria-expanded={isOpen} onClick={toggle}>
          {t(isOpen ? 'filter.fewer' : 'filter.more')}
        </Button>
        {activeFilters(filters).length > 0 && (
          <Button variant="subtle" onClick={onClear}>
            {t('filter.clear')}
          </Button>
        )}
      </Group>
    </search>
  )
}
