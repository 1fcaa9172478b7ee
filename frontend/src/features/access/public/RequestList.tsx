import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MandateRequest } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { TaskList } from '@/ui/Task'
import { useDecideRequest } from '../api'
import { useRoleWords } from './useRoleWords'

/** People who ask to act for a city: granted or declined here, with a word to them. */
export function RequestList({ requests }: { requests: MandateRequest[] }) {
  return (
    <TaskList>
      {requests.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </TaskList>
  )
}

function Request({ request }: { request: MandateRequest }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const words = useRoleWords()
  const [note, setNote] = useState('')
  const { mutate, isPending, error } = useDecideRequest()
  const decide = (to: string) => mutate({ id: request.id, to, note: note.trim() || undefined })
  const { name } = request.person
  return (
    <Stack component="li" gap="xs" py="md">
      <Text fw={600}>{t('request.title', { name, mandate: words.mandate(request) })}</Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{request.note}</Text>
      <Text size="sm" c="dimmed">
        {t('request.asked', { date: format.date(request.createdAt) })}
      </Text>
      {error && <ProblemAlert error={error} />}
      <TextInput label={t('request.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <Group>
        <Button loading={isPending} onClick={() => decide('GRANTED')} aria-label={t('request.grantTo', { name })}>
          {t('request.grant')}
        </Button>
        <Button
          variant="default"
          disabled={isPending}
          onClick={() => decide('DECLINED')}
          aria-label={t('request.declineTo', { name })}
        >
          {t('request.decline')}
        </Button>
      </Group>
    </Stack>
  )
}
