import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ReasonButton } from '@/ui/ReasonButton'
import { type ShownLetter, useDecideLetter } from '../documents'

interface InvitationDecisionsProps {
  id: string
  shown: ShownLetter
  may: (to: string) => boolean
}

/** What the organiser does with a letter of invitation: issue it, refuse it, or take it back. */
export function InvitationDecisions({ id, shown: { letter, etag }, may }: InvitationDecisionsProps) {
  const { t } = useTranslation('registration')
  const decide = useDecideLetter(id)
  const [error, setError] = useState<unknown>()
  if (!letter) return null
  const { fullName: name, state } = letter

  async function issue() {
    setError(undefined)
    try {
      await decide.mutateAsync({ to: 'ISSUED', etag })
      announce(t('invitation.decided.ISSUED', { name }))
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <>
      {may('ISSUED') && (
        <Button loading={decide.isPending} onClick={() => void issue()}>
          {t('invitation.issue')}
        </Button>
      )}
      {may('DECLINED') && (
        <ReasonButton
          color="red"
          label={t(state === 'ISSUED' ? 'invitation.takeBack' : 'invitation.refuse')}
          question={t(state === 'ISSUED' ? 'invitation.takeBackQuestion' : 'invitation.refuseQuestion', { name })}
          consequence={t(state === 'ISSUED' ? 'invitation.takeBackThen' : 'invitation.refuseThen')}
          isNeeded
          hint={t('one.noteHint')}
          onConfirm={async (note) => {
            await decide.mutateAsync({ to: 'DECLINED', etag, note })
            announce(t('invitation.decided.DECLINED', { name }))
          }}
        />
      )}
      {Boolean(error) && <ProblemAlert error={error} />}
    </>
  )
}
