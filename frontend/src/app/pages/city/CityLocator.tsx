import { Skeleton, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { City } from '@/api/generated'
import { CityLinkBySlug } from '@/features/city/public/CityLinkBySlug'
import { usePickText } from '@/ui/LangText'
import { useIdle } from '@/ui/useIdle'

const LocatorMap = lazy(() => import('@/ui/world-map/LocatorMap'))

/** Where in the world the city is; a point borrowed from a larger city, or none, is said to be so. */
export function CityLocator({ city }: { city: City }) {
  const { t } = useTranslation('app')
  const isIdle = useIdle()
  const name = usePickText()(city.names, city.sourceLanguage) || city.ownName
  if (!city.place) return <Text c="dimmed">{t('city.noPlace')}</Text>
  const { latitude, longitude, borrowedFrom, note } = city.place
  return (
    <figure style={{ margin: 0 }}>
      <Suspense fallback={<Skeleton h={220} radius={0} />}>
        {isIdle ? (
          <LocatorMap latitude={latitude} longitude={longitude} label={t('city.mapLabel', { name })} />
        ) : (
          <Skeleton h={220} radius={0} />
        )}
      </Suspense>
      <Text component="figcaption" size="sm" c="dimmed" mt={4}>
        {borrowedFrom && (
          <>
            {t('city.borrowedPlace')} <CityLinkBySlug slug={borrowedFrom} />.{' '}
          </>
        )}
        {note} {t('credit')}
      </Text>
    </figure>
  )
}
