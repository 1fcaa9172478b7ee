import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { wrapping } from '@/ui/wrapping'
import { cityDraftsQuery, citySignaturesQuery } from '../api'

/** The way to sign this declaration: a button for each city that one acts for, and one for whoever is not signed in. */
export function SignHere({ declaration }: { declaration: string }) {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const pick = usePickText()
  const { isSignedIn } = useSignIn()
  const { cityMandates } = useMe()
  if (!isSignedIn) {
    return (
      <ButtonLink to="/$lang/declarations/$slug/sign" params={{ lang, slug: declaration }} variant="default">
        {t('signForOwn')}
      </ButtonLink>
    )
  }
  return cityMandates.map(({ id, city = '', scopeNames }) => (
    <SignForCity key={id} declaration={declaration} slug={city} city={pick(scopeNames)} />
  ))
}

/** To sign, to go on signing, or to what the city has signed. */
function SignForCity({ declaration, slug, city }: { declaration: string; slug: string; city: string }) {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const { data: signatures } = useQuery(citySignaturesQuery(slug))
  const { data: drafts } = useQuery(cityDraftsQuery(slug))
  if (!signatures || !drafts) return null
  const signed = signatures.find((one) => one.state === 'SIGNED' && one.declaration.slug === declaration)
  const isBegun = drafts.some((one) => one.declaration.slug === declaration)
  return signed ? (
    <ButtonLink to="/$lang/adherences/$id" params={{ lang, id: signed.id }} variant="default" {...wrapping}>
      {t('signedBy', { city })}
    </ButtonLink>
  ) : (
    <ButtonLink
      to="/$lang/declarations/$slug/sign"
      params={{ lang, slug: declaration }}
      search={{ city: slug }}
      {...wrapping}
    >
      {t(isBegun ? 'signGoOn' : 'signFor', { city })}
    </ButtonLink>
  )
}
