import { useTranslation } from 'react-i18next'
import type { City } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'

/** Where a city is: what it is part of, its region, its country, its part of the world. */
export function CityPlace({ city }: { city: City }) {
  const { t } = useTranslation('city')
  const lang = useLanguage()
  const format = useFormat()
  return (
    <>
      {city.adminArea && `${city.adminArea}, `}
      <AppLink to="/$lang/cities" params={{ lang }} search={{ country: city.country }}>
        {format.country(city.country)}
      </AppLink>
      {city.unescoRegion && ` · ${t(`region.${city.unescoRegion}`)}`}
    </>
  )
}
