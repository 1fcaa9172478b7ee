import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRevision } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { EndButton } from '@/ui/EndButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { commitmentActionsQuery } from '../api'
import { useDecideRevision } from '../writeApi'

interface RevisionDecisionProps {
  commitment: string
  revision: CommitmentRevision
}

/** What whoever looks may do with a proposed change: the reviewer accepts or declines it, the city takes it back. */
export function RevisionDecision({ commitment, revision: { id, number } }: RevisionDecisionProps) {
  const { t } = useTranslation('commitment')
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...commitmentActionsQuery(commitment), enabled: isSignedIn })
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { mutateAsync, isPending } = useDecideRevision()
  const [error, setError] = useState<unknown>()
  const may = (to: string) =>
    actions.some((action) => action.action === 'transitionCommitmentRevision' && action.to === to)

  async function decide(to: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN') {
    setMissing(to === 'DECLINED' && !note.trim())
    if (to === 'DECLINED' && !note.trim()) return
    setError(undefined)
    try {
      await mutateAsync({ id, to, note: note.trim() || undefined })
      announce(t(`revision.done.${to}`))
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Stack gap="sm" data-print="no">
      {Boolean(error) && <ProblemAlert error={error} />}
      {may('ACCEPTED') && (
        <>
          <Textarea
            label={t('revision.note')}
            description={t('revision.noteHint')}
            maxLength={2000}
            maw={640}
            value={note}
            error={isMissing && t('revision.noteMissing')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group>
            <Button loading={isPending} onClick={() => void decide('ACCEPTED')}>
              {t('revision.accept')}
            </Button>
            <Button variant="default" loading={isPending} onClick={() => void decide('DECLINED')}>
              {t('revision.decline')}
            </Button>
          </Group>
        </>
      )}
      {may('WITHDRAWN') && (
        <Group>
          <EndButton
            label={t('revision.takeBack')}
            question={t('revision.takeBackQuestion', { number })}
            consequence={t('revision.takeBackThen')}
            onConfirm={async () => {
              await mutateAsync({ id, to: 'WITHDRAWN' })
              announce(t('revision.done.WITHDRAWN'))
            }}
          />
        </Group>
      )}
    </Stack>
  )
}
