import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MandateRequest } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { EndButton } from '@/ui/EndButton'
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
  const { mutateAsync, isPending } = useDecideRequest()
  const [error, setError] = useState<unknown>()
  const decide = (to: string) => mutateAsync({ id: request.id, to, note: note.trim() || undefined })
  const { name } = request.person
  const asked = { name, mandate: words.mandate(request) }

  async function grant() {
    setError(undefined)
    await decide('GRANTED').catch(setError)
  }

  async function decline() {
    await decide('DECLINED')
    announce(t('request.declined', { name }))
  }

  return (
    <Stack component="li" gap="xs" py="md">
      <Text fw={600}>{t('request.title', asked)}</Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{request.note}</Text>
      <Text size="sm" c="dimmed">
        {t('request.asked', { date: format.date(request.createdAt) })}
      </Text>
      {Boolean(error) && <ProblemAlert error={error} />}
      <TextInput label={t('request.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <Group>
        <Button loading={isPending} onClick={() => void grant()} aria-label={t('request.grantTo', { name })}>
          {t('request.grant')}
        </Button>
        <EndButton
          disabled={isPending}
          label={t('request.decline')}
          fullLabel={t('request.declineTo', { name })}
          question={t('request.declineTitle', asked)}
          consequence={t('request.declineText', { name })}
          onConfirm={decline}
        />
      </Group>
    </Stack>
  )
}
