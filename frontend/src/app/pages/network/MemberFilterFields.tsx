import { NativeSelect, SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { type MemberFilters, memberSorts, memberStates } from '@/features/membership/public/memberFilters'
import { useFormat } from '@/lib/i18n/useFormat'
import { SearchField } from '@/ui/SearchField'

interface MemberFilterFieldsProps {
  filters: MemberFilters
  onChange: (changes: MemberFilters) => void
}

export function MemberFilterFields({ filters, onChange }: MemberFilterFieldsProps) {
  const { t } = useTranslation('app')
  const countries = useCountries()
  return (
    <search data-print="no">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        <NativeSelect
          label={t('members.state')}
          value={filters.state ?? 'ADMITTED'}
          data={memberStates.map((state) => ({ value: state, label: t(`members.states.${state}`) }))}
          onChange={(event) => onChange({ state: event.currentTarget.value as MemberFilters['state'] })}
        />
        <SearchField label={t('members.q')} value={filters.q} onChange={(q) => onChange({ q })} />
        <NativeSelect
          label={t('members.country')}
          value={filters.country ?? ''}
          data={[{ value: '', label: t('members.anyCountry') }, ...countries]}
          onChange={(event) => onChange({ country: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('members.sort')}
          value={filters.sort ?? 'city'}
          data={memberSorts.map((sort) => ({ value: sort, label: t(`members.sorts.${sort}`) }))}
          onChange={(event) => onChange({ sort: event.currentTarget.value as MemberFilters['sort'] })}
        />
      </SimpleGrid>
    </search>
  )
}

/** The countries that have cities on record. */
function useCountries() {
  const format = useFormat()
  const { data: all = [] } = useQuery(cityFeaturesQuery({}))
  return [...new Set(all.map(({ properties }) => properties.country))]
    .map((code) => ({ value: code, label: format.country(code) }))
    .sort((a, b) => format.compare(a.label, b.label))
}
