import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { declarationActionsQuery } from '@/features/declaration/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'

/** What whoever is signed in may do with this declaration, and nothing else. */
export function DeclarationActions({ declaration: { slug } }: { declaration: Declaration }) {
  const { t } = useTranslation('declaration')
  const params = { lang: useLanguage(), slug }
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...declarationActionsQuery(slug), enabled: isSignedIn })
  if (!actions.some(({ action }) => action === 'updateDeclaration')) return null
  return (
    <ButtonLink to="/$lang/declarations/$slug/write" params={params} variant="default">
      {t('page.write')}
    </ButtonLink>
  )
}
