import { Stack } from '@mantine/core'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ForMe } from './ForMe'
import { CityTasks } from './my-cities/CityTasks'
import { NoCity } from './my-cities/NoCity'
import { useMyCities } from './my-cities/useMyCities'
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
  const cities = useMyCities()
  const { slugs, run } = useMyNetworks()
  if (cities.length === 0 && slugs.length === 0) return <NoCity title={t('myWork.noneTitle')} />
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
