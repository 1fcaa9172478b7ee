import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CityFeature } from '@/api/generated'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { useIdle } from '@/ui/useIdle'
import { MapSpace } from '@/ui/world-map/MapSpace'
import type { MapPoint } from '@/ui/world-map/types'

const WorldMap = lazy(() => import('@/ui/world-map/WorldMap'))

interface CityMapProps {
  features: CityFeature[]
  label: string
}

/** Cities on the map, in the colours of the networks they belong to; what it takes waits until all else is there. */
export function CityMap(props: CityMapProps) {
  const isIdle = useIdle()
  return (
    <MapSpace>
      {isIdle && (
        <Suspense fallback={null}>
          <CityPoints {...props} />
        </Suspense>
      )}
    </MapSpace>
  )
}

function CityPoints({ features, label }: CityMapProps) {
  const points = useCityPoints(features)
  const navigate = useNavigate()
  const lang = useLanguage()
  return (
    <WorldMap
      label={label}
      points={points}
      onOpen={({ id }) => void navigate({ to: '/$lang/cities/$slug', params: { lang, slug: id } })}
    />
  )
}

function useCityPoints(features: CityFeature[]): MapPoint[] {
  const { t } = useTranslation('directory')
  const { t: ofUi } = useTranslation('ui')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { root, colour, shortName } = useNetworks()
  return useMemo(
    () =>
      features.flatMap(({ id, geometry, properties }) => {
        const [longitude, latitude] = geometry?.coordinates ?? []
        if (longitude === undefined || latitude === undefined) return []
        const roots = [...new Set(properties.networks.map(root))]
        return [
          {
            id,
            latitude,
            longitude,
            href: `/${lang}/cities/${id}`,
            colours: roots.map(colour),
            // Of hundreds of cities the map names some dozens.
            get label() {
              const name = pick(properties.names, properties.sourceLanguage) || properties.ownName
              const where = t('nameInCountry', { name, country: format.country(properties.country) })
              return roots.length > 0 ? where + ofUi('colon') + format.list(roots.map(shortName)) : where
            },
          },
        ]
      }),
    [features, root, colour, shortName, pick, format, lang, t, ofUi],
  )
}
