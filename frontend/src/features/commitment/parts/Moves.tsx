import { Text, Timeline } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CommitmentState } from '@/api/generated'
import { useCommitmentWords } from '@/features/commitment-entry/public/useCommitmentWords'
import { useFormat } from '@/lib/i18n/useFormat'
import { Section } from '@/ui/Section'
import { transitionsQuery } from '../api'

/** How it came to stand where it stands: what everybody may know, and for the two sides of the review what came before. */
export function Moves({ id }: { id: string }) {
  const { t, i18n } = useTranslation('commitment')
  const { t: ofActivity } = useTranslation('activity')
  const words = useCommitmentWords()
  const format = useFormat()
  const { data: moves = [] } = useQuery(transitionsQuery(id))
  if (moves.length === 0) return null
  const role = (actor: string) =>
    i18n.exists(`activity:role.${actor}`) ? ofActivity(`role.${actor as 'ADMIN'}`) : actor
  return (
    <Section title={t('moves')}>
      <Timeline bulletSize={12} lineWidth={2}>
        {moves.map(({ to, at, reason, note, actor }) => (
          <Timeline.Item key={`${at} ${to}`}>
            <Text>
              {words.state(to as CommitmentState)}
              {reason && ` (${words.reason(reason)})`}
            </Text>
            {note && (
              <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                {note}
              </Text>
            )}
            <Text size="sm" c="dimmed">
              <time dateTime={at}>{format.date(at)}</time> · {role(actor)}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  )
}
