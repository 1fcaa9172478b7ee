import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { SignInFirst } from '@/ui/SignedIn'

/** What only those see who run a network, or one above it. */
export function RunsNetwork({ slug, children }: { slug: string; children: ReactNode }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { isSignedIn } = useSignIn()
  const { runs, isPending } = useMe()
  const { lineage, fullName } = useNetworks()
  if (!isSignedIn) return <SignInFirst />
  if (isPending) return <PageSkeleton />
  if (runs(lineage(slug))) return children
  const name = fullName(slug)
  return (
    <Page title={t('notYours.title', { name })} lead={t('notYours.lead')} width="read">
      <div>
        <ButtonLink to="/$lang/networks/$slug" params={{ lang, slug }}>
          {t('notYours.page')}
        </ButtonLink>
      </div>
    </Page>
  )
}
