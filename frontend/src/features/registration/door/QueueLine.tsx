import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CheckInResult } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'
import type { Doorkeeping } from './useDoor'
import type { DoorWords } from './useDoorWords'

interface QueueLineProps {
  door: Doorkeeping
  words: DoorWords
}

/** How many have come, what waits to be sent, and which check-ins did not count. */
export function QueueLine({ door: { door, queue, refused, here }, words }: QueueLineProps) {
  const { t } = useTranslation('door')
  const format = useFormat()
  const people = door?.list.people ?? []
  const come = people.filter((person) => here(person)).length
  const count = queue.waiting.length
  return (
    <Stack gap="xs">
      <Text role="status">
        {t('come', { come: format.number(come), all: format.number(people.length) })}{' '}
        {count > 0 ? t('waiting', { count }) : t('sent')}
      </Text>
      {Boolean(queue.refusal) && <ProblemAlert error={queue.refusal} onRetry={queue.retry} />}
      {refused.length > 0 && (
        <section aria-label={t('refused')}>
          <Text fw={600}>{t('refused')}</Text>
          <ul>
            {refused.map((result) => (
              <li key={result.id}>{said(result)}</li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  )

  function said({ outcome, person, counted }: CheckInResult) {
    const verdict = words.verdict({
      kind: outcome === 'CHECKED_IN' ? 'CHECKING' : outcome,
      ...(person && { person }),
      ...(counted && { at: counted.at, ...(counted.door && { door: counted.door }) }),
    })
    return `${person?.name ?? t('somebody')}: ${verdict}`
  }
}
