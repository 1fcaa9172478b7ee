import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { cityActionsQuery } from '@/features/city/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'

/** What whoever is signed in may do for this city, and nothing else. */
export function CityActions({ slug }: { slug: string }) {
  const { t } = useTranslation('app')
  const params = { lang: useLanguage(), slug }
  const { isSignedIn } = useSignIn()
  const { actsForCity, isPending, keepsRegister } = useMe()
  const { bySlug } = useNetworks()
  const { data: actions = [] } = useQuery({ ...cityActionsQuery(slug), enabled: isSignedIn })
  const mayEdit = actions.some(({ action }) => action === 'updateCity')
  return (
    <>
      {mayEdit && (
        <ButtonLink to="/$lang/cities/$slug/edit" params={params} variant="default">
          {t('city.edit')}
        </ButtonLink>
      )}
      {keepsRegister((network) => !bySlug.get(network)?.parent) && (
        <ButtonLink to="/$lang/cities/$slug/record" params={params} variant="default">
          {t('city.record')}
        </ButtonLink>
      )}
      {actsForCity(slug) && (
        <ButtonLink to="/$lang/cities/$slug/apply" params={params}>
          {t('city.apply')}
        </ButtonLink>
      )}
      {isSignedIn && !isPending && !mayEdit && (
        <ButtonLink to="/$lang/cities/$slug/ask" params={params} variant="default">
          {t('city.ask')}
        </ButtonLink>
      )}
    </>
  )
}
