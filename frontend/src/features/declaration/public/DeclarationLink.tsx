import type { LanguageMap } from '@/lib/i18n/languageMap'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'

interface NamedDeclaration {
  slug: string
  titles: LanguageMap
  sourceLanguage: string
}

/** A declaration by its title, leading to its page. */
export function DeclarationLink({ declaration }: { declaration: NamedDeclaration }) {
  const lang = useLanguage()
  return (
    <AppLink to="/$lang/declarations/$slug" params={{ lang, slug: declaration.slug }}>
      <LangText map={declaration.titles} sourceLanguage={declaration.sourceLanguage} isName />
    </AppLink>
  )
}
