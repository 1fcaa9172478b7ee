import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { City } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { FigureText } from '@/ui/FigureText'

/** The strip of figures and facts under a city's name. */
export function CityFigures({ city }: { city: City }) {
  const { t } = useTranslation('city')
  const format = useFormat()
  const facts = [
    city.kind !== 'MUNICIPALITY' && { label: t('kindLabel'), value: t(`kind.${city.kind as 'DISTRICT'}`) },
    city.languages.length > 0 && { label: t('languages'), value: format.list(city.languages.map(format.language)) },
    zoneOf(city) && { label: t(city.timeZone ? 'timeZone' : 'timeZoneOfCountry'), value: zoneOf(city) },
  ].filter((fact) => fact !== false && fact !== undefined && fact !== '')
  return (
    <Group gap="xl" align="flex-start">
      {city.population && <FigureText figure={city.population} label={t('inhabitants')} />}
      {facts.map(({ label, value }) => (
        <div key={label}>
          <Text ff="var(--paideia-serif)" fz="1.25rem" lh="2.1rem">
            {value}
          </Text>
          <Text size="sm">{label}</Text>
        </div>
      ))}
    </Group>
  )
}

/** The time zone of a city, or that of its country; nothing where the country has several and the city names none. */
function zoneOf({ timeZone, dayZone }: City) {
  return timeZone || dayZone !== 'UTC' ? dayZone.replaceAll('_', ' ') : undefined
}
