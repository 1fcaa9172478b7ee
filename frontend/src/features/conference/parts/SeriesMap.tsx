import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceListItem } from '@/api/generated'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { useIdle } from '@/ui/useIdle'
import { MapSpace } from '@/ui/world-map/MapSpace'

const WorldMap = lazy(() => import('@/ui/world-map/WorldMap'))

/** The editions of a series where they were held; what it takes waits until all else is there. */
export function SeriesMap({ editions, name }: { editions: ConferenceListItem[]; name: string }) {
  const { t } = useTranslation('conference')
  const isIdle = useIdle()
  const lang = useLanguage()
  const navigate = useNavigate()
  const pick = usePickText()
  const { root, colour } = useNetworks()
  const points = editions.flatMap(({ slug, titles, sourceLanguage, host, network, state }) => {
    if (!host?.place || state === 'CANCELLED') return []
    const { latitude, longitude } = host.place
    const city = pick(host.names, host.sourceLanguage) || host.ownName
    const label = t('map.point', { title: pick(titles, sourceLanguage), city })
    return [
      {
        id: slug,
        latitude,
        longitude,
        label,
        href: `/${lang}/conferences/${slug}`,
        colours: [colour(root(network.slug))],
      },
    ]
  })
  if (points.length === 0) return null
  return (
    <MapSpace>
      {isIdle && (
        <Suspense fallback={null}>
          <WorldMap
            label={t('map.label', { name, count: points.length })}
            points={points}
            onOpen={({ id }) => void navigate({ to: '/$lang/conferences/$slug', params: { lang, slug: id } })}
          />
        </Suspense>
      )}
    </MapSpace>
  )
}
