import type { ConferenceRef } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'

/** A conference by its name. */
export function ConferenceLink({
  conference,
}: {
  conference: Pick<ConferenceRef, 'slug' | 'titles' | 'sourceLanguage'>
}) {
  const lang = useLanguage()
  return (
    <AppLink to="/$lang/conferences/$slug" params={{ lang, slug: conference.slug }}>
      <LangText map={conference.titles} sourceLanguage={conference.sourceLanguage} isName />
    </AppLink>
  )
}
