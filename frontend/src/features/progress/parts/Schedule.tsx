import { Text, Timeline } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { useIsInside } from '@/features/commitment/public/useIsInside'
import { useFormat } from '@/lib/i18n/useFormat'
import { Section } from '@/ui/Section'
import { scheduleQuery } from '../api'

/** For the two sides of the review: each step until the next report with its day, those that are to come as well. */
export function Schedule({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const { id, state, city, network, reviewer } = commitment
  const isInside = useIsInside(city.slug, [network.slug, reviewer.slug])
  const { data } = useQuery({ ...scheduleQuery(id), enabled: isInside && state === 'PUBLISHED' })
  if (!data || data.steps.length === 0) return null
  const isHeld = data.steps.some(({ step }) => step === 'ON_HOLD')
  return (
    <Section title={t('schedule.title')} isAside>
      <Text size="sm">{t('schedule.cycle', { count: data.cycleMonths })}</Text>
      <Timeline bulletSize={20} lineWidth={2} my="xs">
        {data.steps.map(({ step, on, happened }) => (
          <Timeline.Item key={step} bullet={happened && <IconCheck aria-hidden size={12} />}>
            <Text size="sm" fw={step === 'DUE' ? 600 : undefined}>
              {t(`schedule.step.${step}`)}
            </Text>
            <Text size="sm" c="dimmed">
              <time dateTime={on}>{format.day(on)}</time>
              {happened && ` · ${t('schedule.passed')}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      <Text size="sm">
        {t('schedule.then')} {!isHeld && t('schedule.hold')}
      </Text>
    </Section>
  )
}
