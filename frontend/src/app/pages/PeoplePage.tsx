import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CityPeople } from '@/features/access/public/CityPeople'
import { CityLink } from '@/features/city/public/CityLink'
import { cityQuery } from '@/features/city/public/queries'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'

/** Who acts for a city, for those who do. */
export function PeoplePage() {
  const { t } = useTranslation('app')
  const { slug } = useParams({ from: '/$lang/cities/$slug/people' })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  return (
    <SignedIn>
      <Page title={t('people.title', { name: city.ownName })} lead={<CityLink city={city} />} width="read">
        <CityPeople city={slug} />
      </Page>
    </SignedIn>
  )
}
