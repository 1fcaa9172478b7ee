import { Stack, Text } from '@mantine/core'
import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Mandate } from '@/api/generated'
import { Section } from '@/ui/Section'
import { invitationsQuery, mandateRequestsQuery, mandatesQuery, meQuery, type Scope } from '../api'
import { InvitationList } from '../parts/InvitationList'
import { InviteForm } from '../parts/InviteForm'
import { MandateList } from '../parts/MandateList'
import { RequestList } from './RequestList'

interface PeopleProps {
  scope: Scope
  /** The roles that the reader may give and end here, the usual one first. */
  roles: Mandate['role'][]
}

/** Who acts for a city or a network, who asks to, who is invited. */
export function People({ scope, roles }: PeopleProps) {
  const { t } = useTranslation('access')
  const [me, mandates, invitations, requests] = useSuspenseQueries({
    queries: [
      meQuery,
      mandatesQuery(scope),
      invitationsQuery(scope),
      // Nobody asks to act for a network: its people are made by those above.
      mandateRequestsQuery({ city: scope.city, state: 'PENDING' }),
    ],
  })
  const asked = scope.city ? requests.data.filter(({ person }) => person.id !== me.data.id) : []
  const [first, ...more] = roles
  const isFocalPoint = me.data.mandates.some(({ city, role }) => city && city === scope.city && role === 'FOCAL_POINT')
  return (
    <Stack gap="xl">
      {asked.length > 0 && (
        <Section title={t('people.requests', { count: asked.length })}>
          <RequestList requests={asked} />
        </Section>
      )}
      <Section title={t(scope.city ? 'people.ofCity' : 'people.ofNetwork')}>
        {mandates.data.length === 0 && <Text c="dimmed">{t('people.nobody')}</Text>}
        <MandateList mandates={mandates.data} myId={me.data.id} mayEnd={({ role }) => roles.includes(role)} />
      </Section>
      {invitations.data.length > 0 && (
        <Section title={t('people.invitations')}>
          <InvitationList invitations={invitations.data} />
        </Section>
      )}
      {first ? (
        <Section title={t('invite.title')}>
          <InviteForm scope={scope} roles={[first, ...more]} mayHandOver={isFocalPoint} />
        </Section>
      ) : (
        <Text c="dimmed">{t(scope.city ? 'people.focalOnly' : 'people.runnersOnly')}</Text>
      )}
    </Stack>
  )
}
