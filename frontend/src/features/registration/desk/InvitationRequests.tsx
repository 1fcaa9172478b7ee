import { List } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import type { EventKey } from '../public/events'
import { invitationRequestsQuery } from './api'

/** Who asks for a letter of invitation and has none yet, first things first. */
export function InvitationRequests({ event }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const lang = useLanguage()
  const format = useFormat()
  const { data = [] } = useQuery(invitationRequestsQuery(event))
  if (data.length === 0) return null
  return (
    <Section title={t('invitations.title', { count: data.length })}>
      <List listStyleType="none" spacing={4}>
        {data.map(({ registration, fullName, updatedAt }) => (
          <List.Item key={registration}>
            <AppLink to="/$lang/registrations/$id" params={{ lang, id: registration }}>
              {fullName}
            </AppLink>
            , {format.date(updatedAt)}
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
