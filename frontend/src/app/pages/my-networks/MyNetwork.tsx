import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { MissingTasks } from '@/features/adherence/public/MissingTasks'
import { DraftTasks } from '@/features/declaration/public/DraftTasks'
import { MemberCount } from '@/features/network/public/MemberCount'
import { networkGaps } from '@/features/network/public/networkGaps'
import { networkActionsQuery, networkQuery } from '@/features/network/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { Task, TaskList } from '@/ui/Task'

/** One network: what its page still lacks, and the doors to its members, people and networks within it. */
export function MyNetwork({ slug }: { slug: string }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const params = { lang, slug }
  const { fullName, bySlug } = useNetworks()
  const { data } = useQuery(networkQuery(slug))
  const { data: actions = [] } = useQuery(networkActionsQuery(slug))
  const may = (operation: string) => actions.some(({ action }) => action === operation)
  const listed = bySlug.get(slug)
  return (
    <Section title={fullName(slug)}>
      {listed && (
        <Text c="dimmed">
          <MemberCount network={listed} />
        </Text>
      )}
      <TaskList>
        {data &&
          may('updateNetwork') &&
          networkGaps(data.network).map((gap) => (
            <Task
              key={gap}
              title={t(`networkGap.${gap}.title`)}
              why={t(`networkGap.${gap}.why`)}
              action={
                <ButtonLink to="/$lang/networks/$slug/edit" params={params} variant="default">
                  {t('gap.do')}
                </ButtonLink>
              }
            />
          ))}
        <DraftTasks network={slug} />
        <MissingTasks network={slug} />
      </TaskList>
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
    </Section>
  )
}
