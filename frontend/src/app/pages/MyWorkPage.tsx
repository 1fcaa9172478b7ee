import { Stack } from '@mantine/core'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ForMe } from './ForMe'
import { CityTasks } from './my-cities/CityTasks'
import { NetworkTasks } from './my-networks/NetworkTasks'
import { useMyNetworks } from './my-networks/useMyNetworks'
import { Waiting } from './my-networks/Waiting'

/** What waits for whoever is signed in, for all cities and networks for which they act. */
export function MyWorkPage() {
  return (
    <ForMe>
      <MyWork />
    </ForMe>
  )
}

function MyWork() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { cityMandates } = useMe()
  const cities = [...new Set(cityMandates.flatMap(({ city }) => city ?? []))]
  const { slugs, run } = useMyNetworks()
  if (cities.length === 0 && slugs.length === 0) {
    return (
      <Page title={t('myWork.noneTitle')} lead={t('myCities.none')} width="read">
        <div>
          <ButtonLink to="/$lang/cities" params={{ lang }}>
            {t('myCities.find')}
          </ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page title={t('nav.tasks')} lead={t('myWork.lead')}>
      <Stack gap="xl">
        {cities.map((slug) => (
          <Suspense key={slug} fallback={<ListSkeleton />}>
            <CityTasks slug={slug} />
          </Suspense>
        ))}
        {slugs.length > 0 && <Waiting networks={slugs} run={run} />}
        {run.map((slug) => (
          <NetworkTasks key={slug} slug={slug} />
        ))}
      </Stack>
    </Page>
  )
}
