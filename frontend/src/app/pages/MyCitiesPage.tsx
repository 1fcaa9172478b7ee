import { Stack } from '@mantine/core'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ForMe } from './ForMe'
import { MyCity } from './my-cities/MyCity'
import { NoCity } from './my-cities/NoCity'
import { useMyCities } from './my-cities/useMyCities'

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
  const slugs = useMyCities()
  if (slugs.length === 0) return <NoCity title={t('myCities.noneTitle')} />
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
