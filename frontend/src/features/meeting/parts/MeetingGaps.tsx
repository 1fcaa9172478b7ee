import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Task, TaskList } from '@/ui/Task'
import { meetingGapsQuery } from '../api'
import { GapLink } from './GapLink'
import { isKnownGap } from './gapWays'

/** What a meeting still lacks, each with the way to mend it. */
export function MeetingGaps({ slug }: { slug: string }) {
  const { t } = useTranslation('meeting')
  const { data: gaps = [] } = useQuery(meetingGapsQuery(slug))
  const first = gaps.find(({ neededFor }) => neededFor)
  if (gaps.length === 0) return null
  return (
    <div>
      <Text fw={600}>{t('work.lacks', { count: gaps.length })}</Text>
      <TaskList>
        {gaps.map(({ code, neededFor, message }) => (
          <Task
            key={code}
            title={isKnownGap(code) ? t(`gap.${code}.title`) : message}
            why={neededFor || !isKnownGap(code) ? t(`gap.neededFor.${neededFor ?? 'NONE'}`) : t(`gap.${code}.why`)}
            action={isKnownGap(code) && <GapLink slug={slug} code={code} isFirst={code === first?.code} />}
          />
        ))}
      </TaskList>
    </div>
  )
}
