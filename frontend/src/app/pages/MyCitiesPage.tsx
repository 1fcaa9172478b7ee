import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { SignedIn } from '@/ui/SignedIn'
import { MyCity } from './my-cities/MyCity'

/** For whoever acts for a city: what needs doing first. */
export function MyCitiesPage() {
  return (
    <SignedIn>
      <MyCities />
    </SignedIn>
  )
}

function MyCities() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { cityMandates, isPending } = useMe()
  if (isPending) return <PageSkeleton />
  const slugs = [...new Set(cityMandates.flatMap(({ city }) => city ?? []))]
  if (slugs.length === 0) {
    return (
      <Page title={t('myCities.noneTitle')} lead={t('myCities.none')} width="read">
        <div>
          <ButtonLink to="/$lang/cities" params={{ lang }}>
            {t('myCities.find')}
          </ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page title={t('myCities.title')} lead={t('myCities.lead')}>
      <Suspense fallback={<PageSkeleton />}>
        {slugs.map((slug) => (
          <MyCity key={slug} slug={slug} />
        ))}
      </Suspense>
    </Page>
  )
}
