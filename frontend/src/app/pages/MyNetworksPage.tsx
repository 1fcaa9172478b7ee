import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ForMe } from './ForMe'
import { MyNetwork } from './my-networks/MyNetwork'
import { RegisterDoors } from './my-networks/RegisterDoors'
import { useMyNetworks } from './my-networks/useMyNetworks'
import { Waiting } from './my-networks/Waiting'

/** For whoever runs a network or reviews for it: who waits, what is missing, and the doors to everything else. */
export function MyNetworksPage() {
  return (
    <ForMe>
      <MyNetworks />
    </ForMe>
  )
}

function MyNetworks() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { slugs, run } = useMyNetworks()
  if (slugs.length === 0) {
    return (
      <Page title={t('myNetworks.noneTitle')} lead={t('myNetworks.none')} width="read">
        <div>
          <ButtonLink to="/$lang/networks" params={{ lang }}>
            {t('myNetworks.find')}
          </ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page title={t('myNetworks.title')} lead={t('myNetworks.lead')}>
      <Stack gap="xl">
        <Waiting networks={slugs} run={run} />
        {run.map((slug) => (
          <MyNetwork key={slug} slug={slug} />
        ))}
        <RegisterDoors />
      </Stack>
    </Page>
  )
}
