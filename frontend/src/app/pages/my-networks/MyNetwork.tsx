import { Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { networkActionsQuery } from '@/features/network/public/queries'
import { LateCities } from '@/features/progress/public/LateCities'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { NetworkTasks } from './NetworkTasks'

/** One network: what its page still lacks, and the doors to its members, people and networks within it. */
export function MyNetwork({ slug }: { slug: string }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const params = { lang, slug }
  const { data: actions = [] } = useQuery(networkActionsQuery(slug))
  const may = (operation: string) => actions.some(({ action }) => action === operation)
  return (
    <>
      <NetworkTasks slug={slug}>
        <Group mt="sm">
          <ButtonLink to="/$lang/networks/$slug/members" params={params}>
            {t('myNetworks.members')}
          </ButtonLink>
          <ButtonLink to="/$lang/networks/$slug/people" params={params} variant="default">
            {t('myNetworks.people')}
          </ButtonLink>
          {may('updateNetwork') && (
            <ButtonLink to="/$lang/networks/$slug/edit" params={params} variant="default">
              {t('myNetworks.edit')}
            </ButtonLink>
          )}
          {may('createNetwork') && (
            <ButtonLink to="/$lang/networks/new" params={{ lang }} search={{ parent: slug }} variant="default">
              {t('myNetworks.newWithin')}
            </ButtonLink>
          )}
          <ButtonLink to="/$lang/networks/$slug/meetings/new" params={params} variant="default">
            {t('myNetworks.meet')}
          </ButtonLink>
          <ButtonLink to="/$lang/networks/$slug/meetings/import" params={params} variant="default">
            {t('myNetworks.meetings')}
          </ButtonLink>
          <ButtonLink to="/$lang/declarations/new" params={{ lang }} search={{ network: slug }} variant="default">
            {t('myNetworks.declare')}
          </ButtonLink>
          <Group wrap="nowrap">
            <ButtonLink to="/$lang/networks/$slug/history" params={params} variant="subtle">
              {t('history.link')}
            </ButtonLink>
            <ButtonLink to="/$lang/networks/$slug" params={params} variant="subtle">
              {t('myCities.public')}
            </ButtonLink>
          </Group>
        </Group>
      </NetworkTasks>
      <LateCities network={slug} />
    </>
  )
}
