import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { useNetworks } from './useNetworks'

/** The name of a network, leading to its page. */
export function NetworkLink({ slug, isShort = false }: { slug: string; isShort?: boolean }) {
  const { shortName, fullName } = useNetworks()
  return (
    <AppLink
      to="/$lang/networks/$slug"
      params={{ lang: useLanguage(), slug }}
      title={isShort ? fullName(slug) : undefined}
    >
      {isShort ? shortName(slug) : fullName(slug)}
    </AppLink>
  )
}
