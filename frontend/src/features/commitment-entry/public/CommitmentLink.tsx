import type { LanguageMap } from '@/lib/i18n/languageMap'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'

interface NamedCommitment {
  id: string
  titles: LanguageMap
  sourceLanguage: string
}

/** A commitment by its title, leading to its page. */
export function CommitmentLink({ commitment }: { commitment: NamedCommitment }) {
  const lang = useLanguage()
  return (
    <AppLink to="/$lang/commitments/$id" params={{ lang, id: commitment.id }}>
      <LangText map={commitment.titles} sourceLanguage={commitment.sourceLanguage} isName />
    </AppLink>
  )
}
