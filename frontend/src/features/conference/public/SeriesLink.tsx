import type { SeriesRef } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'

/** A series by its name. */
export function SeriesLink({ series }: { series: SeriesRef }) {
  const lang = useLanguage()
  return (
    <AppLink to="/$lang/series/$slug" params={{ lang, slug: series.slug }}>
      <LangText map={series.names} sourceLanguage={series.sourceLanguage} isName />
    </AppLink>
  )
}
