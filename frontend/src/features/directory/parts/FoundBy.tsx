import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CityListItem } from '@/api/generated'

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The further name by which a city was found, where none of its usual names is what was typed. */
export function FoundBy({ city, typed }: { city: CityListItem; typed: string }) {
  const { t } = useTranslation('city')
  const fits = (name: string) => folded(name).includes(folded(typed))
  if ([city.ownName, ...Object.values(city.names)].some(fits)) return null
  const found = city.furtherNames.find(({ name }) => fits(name))
  return (
    found && (
      <Text size="sm" c="dimmed">
        {t(`furtherNames.shown.${found.kind}`)} <span lang={found.language}>{found.name}</span>
      </Text>
    )
  )
}
