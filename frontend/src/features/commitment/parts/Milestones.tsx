import { Text, Timeline } from '@mantine/core'
import { IconCheck, IconFlag, IconPlayerPlay } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { LangText } from '@/ui/LangText'
import { Section } from '@/ui/Section'
import classes from './Milestones.module.css'

interface Stop {
  key: string
  day: string
  title: ReactNode
  said?: string | undefined
  icon?: ReactNode
  isDone: boolean
}

/** From the day on which it begins over its steps to the day by which it is done, with where today stands. */
export function Milestones({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const now = today()
  const { startsOn, dueOn, milestones, sourceLanguage, progress } = commitment
  const isOver = progress === 'COMPLETED' || progress === 'ABANDONED'
  const stops: Stop[] = [
    ...(startsOn
      ? [
          {
            key: 'start',
            day: startsOn,
            title: t('time.start'),
            icon: <IconPlayerPlay aria-hidden size={12} />,
            isDone: startsOn <= now,
          },
        ]
      : []),
    ...milestones.map(({ number, titles, dueOn: by, reachedOn }) => ({
      key: String(number),
      day: by,
      title: <LangText map={titles} sourceLanguage={sourceLanguage} />,
      said: reachedOn
        ? t('time.reached', { date: format.day(reachedOn) })
        : by < now && !isOver
          ? t('time.late')
          : undefined,
      icon: reachedOn && <IconCheck aria-hidden size={14} />,
      isDone: reachedOn !== undefined,
    })),
    ...(dueOn
      ? [
          {
            key: 'due',
            day: dueOn,
            title: t('time.due'),
            said: dueOn < now && !isOver ? t('time.dueLate') : undefined,
            icon: <IconFlag aria-hidden size={12} />,
            isDone: progress === 'COMPLETED',
          },
        ]
      : []),
  ]
  if (stops.length === 0) return null
  return (
    <Section title={milestones.length > 0 ? t('time.title', { count: milestones.length }) : t('time.titleNone')}>
      <Timeline bulletSize={22} lineWidth={2} className={classes.stops}>
        {stops.map(({ key, day, title, said, icon, isDone }) => (
          <Timeline.Item key={key} bullet={icon} className={isDone ? classes.done : undefined}>
            <Text>{title}</Text>
            <Text size="sm" c="dimmed">
              <time dateTime={day}>{format.day(day)}</time>
              {said && ` · ${said}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  )
}
