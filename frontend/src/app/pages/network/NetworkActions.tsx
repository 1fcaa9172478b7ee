import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'

/** What whoever is signed in may do for this network: apply for a city, or run it. */
export function NetworkActions({ network }: { network: string }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const pick = usePickText()
  const { lineage } = useNetworks()
  const { cityMandates, runs } = useMe()
  const params = { lang, slug: network }
  return (
    <>
      {cityMandates.map(({ id, city = '', scopeNames }) => (
        <ButtonLink
          key={id}
          to="/$lang/cities/$slug/apply"
          params={{ lang, slug: city }}
          search={{ network, step: 'motivation' }}
        >
          {t('network.apply', { city: pick(scopeNames) })}
        </ButtonLink>
      ))}
      {runs(lineage(network)) && (
        <>
          <ButtonLink to="/$lang/networks/$slug/members" params={params}>
            {t('myNetworks.members')}
          </ButtonLink>
          <ButtonLink to="/$lang/networks/$slug/edit" params={params} variant="default">
            {t('myNetworks.edit')}
          </ButtonLink>
        </>
      )}
    </>
  )
}
