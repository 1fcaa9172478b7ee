import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { cityQuery } from '../api'
import { CityLink } from './CityLink'

/** A city of which only the slug is known: its name comes as soon as it is read. */
export function CityLinkBySlug({ slug }: { slug: string }) {
  const lang = useLanguage()
  const { data } = useQuery(cityQuery(slug))
  if (data) return <CityLink city={data.city} />
  return (
    <AppLink to="/$lang/cities/$slug" params={{ lang, slug }}>
      {slug}
    </AppLink>
  )
}
