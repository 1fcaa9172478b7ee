import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { type EventKey, useEvent } from '../public/events'

/** The event by its title, as a link to its page. */
export function EventLink({ event }: { event: EventKey }) {
  const lang = useLanguage()
  const { title } = useEvent(event)
  return (
    <AppLink to={`/$lang/${event.kind}/$slug`} params={{ lang, slug: event.slug }}>
      {title}
    </AppLink>
  )
}
