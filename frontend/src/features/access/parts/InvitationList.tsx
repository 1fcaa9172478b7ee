import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Task, TaskList } from '@/ui/Task'
import { useRevokeInvitation } from '../api'
import { useRoleWords } from '../public/useRoleWords'

/** Who is invited and has not accepted yet. */
export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const words = useRoleWords()
  const { mutate, isPending, variables, error } = useRevokeInvitation()
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <TaskList>
        {invitations.map(({ id, email, role, expiresAt }) => (
          <Task
            key={id}
            title={email}
            why={`${words.role(role)} · ${t('people.until', { date: format.date(expiresAt) })}`}
            action={
              <Button
                variant="default"
                loading={isPending && variables === id}
                onClick={() => mutate(id)}
                aria-label={t('people.revokeOf', { email })}
              >
                {t('people.revoke')}
              </Button>
            }
          />
        ))}
      </TaskList>
    </>
  )
}
