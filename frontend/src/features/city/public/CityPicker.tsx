import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CityRef } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'
import { cityQuery, citySearchQuery } from '../api'

interface CityPickerProps {
  name: string
  label: string
  description?: string
  /** The slug of the city that is chosen, empty for none. */
  value: string
  onChange: (slug: string) => void
  error?: string
}

/** A city, found by typing a part of its name. */
export function CityPicker({ value, onChange, ...field }: CityPickerProps) {
  const { t } = useTranslation('city')
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(typed.trim(), 300)
  const label = useCityLabel()
  const { data: chosen } = useQuery({ ...cityQuery(value), enabled: value !== '' })
  const { data: found = [] } = useQuery({
    ...citySearchQuery(words),
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  })
  const cities: CityRef[] = chosen ? [chosen.city, ...found.filter(({ slug }) => slug !== value)] : found
  return (
    <Select
      {...field}
      value={value || null}
      onChange={(slug) => onChange(slug ?? '')}
      data={cities.map((city) => ({ value: city.slug, label: label(city) }))}
      // The server has searched, with more names than stand here.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      nothingFoundMessage={words.length > 1 ? t('picker.nothing') : t('picker.type')}
      searchable
      clearable
    />
  )
}

function useCityLabel() {
  const { t } = useTranslation('city')
  const format = useFormat()
  const pick = usePickText()
  return ({ names, sourceLanguage, ownName, country }: CityRef) =>
    t('picker.city', { name: pick(names, sourceLanguage) || ownName, country: format.country(country) })
}
