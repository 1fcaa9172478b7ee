import { Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { Task, TaskList } from '@/ui/Task'
import {
  invitationsQuery,
  mandateRequestsQuery,
  mandatesQuery,
  meQuery,
  useEndMandate,
  useRevokeInvitation,
} from '../api'
import { InviteForm } from '../parts/InviteForm'
import { RequestList } from './RequestList'
import { useRoleWords } from './useRoleWords'

/** Who acts for a city, who asks to, who is invited. */
export function CityPeople({ city }: { city: string }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const words = useRoleWords()
  const [me, mandates, invitations, requests] = useSuspenseQueries({
    queries: [meQuery, mandatesQuery(city), invitationsQuery(city), mandateRequestsQuery({ city, state: 'PENDING' })],
  })
  const end = useEndMandate()
  const revoke = useRevokeInvitation()
  const mayManage = me.data.mandates.some((mandate) => mandate.city === city && mandate.role === 'FOCAL_POINT')
  const error = end.error ?? revoke.error
  return (
    <Stack gap="xl">
      {error && <ProblemAlert error={error} />}
      {requests.data.length > 0 && (
        <Section title={t('people.requests', { count: requests.data.length })}>
          <RequestList requests={requests.data} />
        </Section>
      )}
      <Section title={t('people.mandates')}>
        <TaskList>
          {mandates.data.map(({ id, person, role, from }) => (
            <Task
              key={id}
              title={person.name}
              why={`${words.role(role)} · ${t('me.since', { date: format.date(from) })}`}
              action={
                mayManage &&
                person.id !== me.data.id && (
                  <Button
                    variant="default"
                    loading={end.isPending && end.variables === id}
                    onClick={() => window.confirm(t('people.endConfirm', { name: person.name })) && end.mutate(id)}
                    aria-label={t('people.endOf', { name: person.name })}
                  >
                    {t('people.end')}
                  </Button>
                )
              }
            />
          ))}
        </TaskList>
      </Section>
      {invitations.data.length > 0 && (
        <Section title={t('people.invitations')}>
          <TaskList>
            {invitations.data.map(({ id, email, role, expiresAt }) => (
              <Task
                key={id}
                title={email}
                why={`${words.role(role)} · ${t('people.until', { date: format.date(expiresAt) })}`}
                action={
                  <Button
                    variant="default"
                    loading={revoke.isPending && revoke.variables === id}
                    onClick={() => revoke.mutate(id)}
                    aria-label={t('people.revokeOf', { email })}
                  >
                    {t('people.revoke')}
                  </Button>
                }
              />
            ))}
          </TaskList>
        </Section>
      )}
      {mayManage && (
        <Section title={t('invite.title')}>
          <InviteForm city={city} />
        </Section>
      )}
      {!mayManage && (
        <Group>
          <Text c="dimmed">{t('people.focalOnly')}</Text>
        </Group>
      )}
    </Stack>
  )
}
