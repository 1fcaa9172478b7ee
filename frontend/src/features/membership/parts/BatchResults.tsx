import { List, Text, ThemeIcon } from '@mantine/core'
import { IconCheck, IconClock, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MembershipListItem } from '@/api/generated'
import { toApiError } from '@/api/problem'
import { useNetworks } from '@/features/network/public/useNetworks'
import { problemWords, violationWords } from '@/lib/problemWords'
import type { Result } from './useDecideSeveral'

interface BatchResultsProps {
  rows: MembershipListItem[]
  results: Record<string, Result>
  isRunning: boolean
}

const icons = { waiting: IconClock, done: IconCheck, failed: IconX }

/** What came of each: entered, or why not. The sum is read out when all have been tried. */
export function BatchResults({ rows, results, isRunning }: BatchResultsProps) {
  const { t } = useTranslation(['membership', 'deciding'])
  const { t: ofUi } = useTranslation('ui')
  const { shortName } = useNetworks()
  const sum = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus waits here while they are entered, and hears the end
  useEffect(() => sum.current?.focus(), [isRunning])
  const count = (state: Result['state']) => rows.filter(({ id }) => results[id]?.state === state).length
  const [done, failed] = [count('done'), count('failed')]
  return (
    <>
      <Text ref={sum} tabIndex={-1} role="status" fw={600}>
        {isRunning
          ? t('deciding:batch.running', { done, total: rows.length })
          : failed > 0
            ? t('deciding:batch.some', { done, failed })
            : t('deciding:batch.all', { count: done })}
      </Text>
      <List listStyleType="none" spacing="xs">
        {rows.map(({ id, city, network }) => {
          const result = results[id] ?? { state: 'waiting' }
          const Icon = icons[result.state]
          return (
            <List.Item
              key={id}
              icon={
                <ThemeIcon size={24} variant="default" radius="xl">
                  <Icon aria-hidden size={16} />
                </ThemeIcon>
              }
            >
              {t('deciding:batch.row', { city: city.ownName, network: shortName(network.slug) })}
              {ofUi('colon')}
              {t(`deciding:batch.${result.state}`)}
              {result.state === 'failed' && (
                <Text size="sm" c="var(--mantine-color-error)">
                  {whyWords(result.error)}
                </Text>
              )}
            </List.Item>
          )
        })}
      </List>
    </>
  )
}

function whyWords(error: unknown) {
  const failure = toApiError(error)
  const violations = (failure.problem.violations ?? []).map(violationWords)
  return violations.length > 0 ? violations.join(' ') : problemWords(failure)
}
