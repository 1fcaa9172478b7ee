import { useTranslation } from 'react-i18next'
import type { Invitation } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { EndButton } from '@/ui/EndButton'
import { Task, TaskList } from '@/ui/Task'
import { useRevokeInvitation } from '../api'
import { useRoleWords } from '../public/useRoleWords'

/** Who is invited and has not accepted yet. */
export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const words = useRoleWords()
  const { mutateAsync } = useRevokeInvitation()

  async function revoke({ id, email }: Invitation) {
    await mutateAsync(id)
    announce(t('people.revoked', { email }))
  }

  return (
    <TaskList>
      {invitations.map((invitation) => (
        <Task
          key={invitation.id}
          title={invitation.email}
          why={`${words.role(invitation.role)} · ${t('people.until', { date: format.date(invitation.expiresAt) })}`}
          action={
            <EndButton
              label={t('people.revoke')}
              fullLabel={t('people.revokeOf', { email: invitation.email })}
              question={t('people.revokeTitle', { email: invitation.email })}
              consequence={t('people.revokeText')}
              onConfirm={() => revoke(invitation)}
            />
          }
        />
      ))}
    </TaskList>
  )
}
