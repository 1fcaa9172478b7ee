import { useTranslation } from 'react-i18next'
import type { Membership } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { useOpenMemberships } from './useOpenMemberships'

/** The way from an application that came to nothing, or a membership that ended, to a new application. */
export function ApplyAgain({ membership: { city, network } }: { membership: Membership }) {
  const { t } = useTranslation(['membership', 'apply'])
  const lang = useLanguage()
  const { taken, begun } = useOpenMemberships(city.slug)
  if (taken.has(network.slug)) return null
  return (
    <div>
      <ButtonLink
        to="/$lang/cities/$slug/apply"
        params={{ lang, slug: city.slug }}
        search={{ network: network.slug, step: 'motivation' }}
      >
        {t(begun.has(network.slug) ? 'draft.continue' : 'apply:again')}
      </ButtonLink>
    </div>
  )
}
