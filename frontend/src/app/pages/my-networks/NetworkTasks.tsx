import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MissingTasks } from '@/features/adherence/public/MissingTasks'
import { DraftTasks } from '@/features/declaration/public/DraftTasks'
import { MeetingTasks } from '@/features/meeting/public/MeetingTasks'
import { NetworkPointTasks } from '@/features/minutes/public/NetworkPointTasks'
import { MemberCount } from '@/features/network/public/MemberCount'
import { networkGaps } from '@/features/network/public/networkGaps'
import { networkActionsQuery, networkQuery } from '@/features/network/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { Task, TaskList } from '@/ui/Task'

/** What needs doing for one network: its meetings and what they agreed on, what its page still lacks, and its declarations. */
export function NetworkTasks({ slug, children }: { slug: string; children?: ReactNode }) {
  const { t } = useTranslation('app')
  const params = { lang: useLanguage(), slug }
  const { fullName, bySlug } = useNetworks()
  const { data } = useQuery(networkQuery(slug))
  const { data: actions = [] } = useQuery(networkActionsQuery(slug))
  const listed = bySlug.get(slug)
  return (
    <Section title={fullName(slug)}>
      {listed && (
        <Text c="dimmed">
          <MemberCount network={listed} />
        </Text>
      )}
      <TaskList>
        <MeetingTasks network={slug} />
        <NetworkPointTasks network={slug} />
        {data &&
          actions.some(({ action }) => action === 'updateNetwork') &&
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
      {children}
    </Section>
  )
}
