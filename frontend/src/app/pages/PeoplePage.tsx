import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { People } from '@/features/access/public/People'
import { mandatesQuery } from '@/features/access/public/queries'
import { useMe } from '@/features/access/public/useMe'
import { CityLink } from '@/features/city/public/CityLink'
import { cityQuery } from '@/features/city/public/queries'
import { cityMembershipsQuery } from '@/features/membership/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { SignedIn } from '@/ui/SignedIn'

/** Who acts for a city, for those who do, and for its networks while nobody does. */
export function PeoplePage() {
  const { t } = useTranslation('app')
  const { slug } = useParams({ from: '/$lang/cities/$slug/people' })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  return (
    <SignedIn>
      <Page title={t('people.title', { name: city.ownName })} lead={<CityLink city={city} />} width="read">
        <Suspense fallback={<ListSkeleton />}>
          <CityPeople slug={slug} />
        </Suspense>
      </Page>
    </SignedIn>
  )
}

function CityPeople({ slug }: { slug: string }) {
  const { me, actsForCity, runs } = useMe()
  const { lineage } = useNetworks()
  const { data: mandates } = useSuspenseQuery(mandatesQuery({ city: slug }))
  const { data: memberships } = useSuspenseQuery(cityMembershipsQuery(slug))
  const isLed = mandates.some(({ role }) => role === 'FOCAL_POINT')
  const isMine = memberships.some(({ network, state }) => state !== 'WITHDRAWN' && runs(lineage(network.slug)))
  if (me?.admin || actsForCity(slug, 'FOCAL_POINT')) {
    return <People scope={{ city: slug }} roles={['DEPUTY', 'CONTRIBUTOR', 'FOCAL_POINT']} />
  }
  return <People scope={{ city: slug }} roles={isMine && !isLed ? ['FOCAL_POINT'] : []} />
}
