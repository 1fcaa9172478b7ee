import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { SignHere } from '@/features/adherence/public/SignHere'
import { declarationActionsQuery } from '@/features/declaration/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'

/** What whoever is signed in may do with this declaration, and nothing else. */
export function DeclarationActions({ declaration: { slug, state } }: { declaration: Declaration }) {
  const { t } = useTranslation('declaration')
  const params = { lang: useLanguage(), slug }
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...declarationActionsQuery(slug), enabled: isSignedIn })
  const mayWrite = actions.some(({ action }) => action === 'updateDeclaration')
  return (
    <>
      {state === 'OPEN' && <SignHere declaration={slug} />}
      {mayWrite && (
        <ButtonLink to="/$lang/declarations/$slug/write" params={params} variant="default">
          {t('page.write')}
        </ButtonLink>
      )}
      {mayWrite && state !== 'DRAFT' && (
        <ButtonLink to="/$lang/declarations/$slug/missing" params={params} variant="default">
          {t('page.missing')}
        </ButtonLink>
      )}
    </>
  )
}
