import { Stack } from '@mantine/core'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ForMe } from './ForMe'
import { MyCity } from './my-cities/MyCity'

/** For whoever acts for a city: what needs doing first. */
export function MyCitiesPage() {
  return (
    <ForMe>
      <MyCities />
    </ForMe>
  )
}

function MyCities() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { cityMandates } = useMe()
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
      <Stack gap="xl">
        {slugs.map((slug) => (
          <Suspense key={slug} fallback={<ListSkeleton />}>
            <MyCity slug={slug} />
          </Suspense>
        ))}
      </Stack>
    </Page>
  )
}
