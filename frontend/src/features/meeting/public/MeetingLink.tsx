import type { MeetingRef } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'

/** A meeting by its title, leading to its page. */
export function MeetingLink({ meeting }: { meeting: Pick<MeetingRef, 'slug' | 'titles' | 'sourceLanguage'> }) {
  return (
    <AppLink to="/$lang/meetings/$slug" params={{ lang: useLanguage(), slug: meeting.slug }}>
      <LangText map={meeting.titles} sourceLanguage={meeting.sourceLanguage} isName />
    </AppLink>
  )
}
