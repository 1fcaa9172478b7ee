import { Button, Group, NativeSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { NetworkNode } from '@/features/network/public/networkTree'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'
import { SearchField } from '@/ui/SearchField'
import { cityFeaturesQuery } from '../api'
import { activeFilters, type Filters, regions, sorts } from '../filters'
import { sizeOf, sizes } from '../parts/sizes'
import classes from './DirectoryFilters.module.css'

interface DirectoryFiltersProps {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
  onClear: () => void
}

export function DirectoryFilters({ filters, onChange, onClear }: DirectoryFiltersProps) {
  const { t } = useTranslation('directory')
  const options = useOptions()
  const [isOpen, { toggle }] = useDisclosure()
  const selects = (['network', 'country', 'region', 'theme'] as const).map((name) => (
    <NativeSelect
      key={name}
      label={t(`filter.${name}`)}
      value={filters[name] ?? ''}
      data={[{ value: '', label: t('filter.any') }, ...options[name]]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  ))
  return (
    <search data-print="no">
      <div className={classes.grid} data-open={isOpen || undefined}>
        <SearchField label={t('filter.q')} value={filters.q} onChange={(q) => onChange({ q })} />
        {selects}
        <NativeSelect
          label={t('filter.size')}
          value={sizeOf(filters)}
          data={[{ value: '', label: t('filter.any') }, ...options.size]}
          onChange={(event) =>
            onChange({ minPopulation: undefined, maxPopulation: undefined, ...sizes[event.currentTarget.value] })
          }
        />
        {!filters.q && (
          <NativeSelect
            label={t('filter.sort')}
            value={filters.sort ?? 'name'}
            data={sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
            onChange={(event) => onChange({ sort: event.currentTarget.value as Filters['sort'] })}
          />
        )}
      </div>
      <Group mt="xs" gap="xs">
        <Button variant="default" className={classes.toggle} aria-expanded={isOpen} onClick={toggle}>
          {t('filter.more')}
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

function useOptions() {
  const { t } = useTranslation('directory')
  const { t: ofCity } = useTranslation('city')
  const format = useFormat()
  const { tree, shortName } = useNetworks()
  const { themes, label } = useThemes()
  const { data: all = [] } = useQuery(cityFeaturesQuery({}))
  const indented = ({ network, children }: NetworkNode, depth = 0): { value: string; label: string }[] => [
    { value: network.slug, label: `${'\u2003'.repeat(depth)}${shortName(network.slug)}` },
    ...children.flatMap((child) => indented(child, depth + 1)),
  ]
  return {
    network: tree.flatMap((node) => indented(node)),
    country: [...new Set(all.map(({ properties }) => properties.country))]
      .map((code) => ({ value: code, label: format.country(code) }))
      .sort((a, b) => format.compare(a.label, b.label)),
    region: regions.map((region) => ({ value: region as string, label: ofCity(`region.${region}`) })),
    theme: themes
      .filter(({ group }) => group === 'LEARNING_CITY_THEME')
      .map(({ slug }) => ({ value: slug, label: label(slug) })),
    size: Object.keys(sizes).map((size) => ({ value: size, label: t(`size.${size as 'small'}`) })),
  }
}
