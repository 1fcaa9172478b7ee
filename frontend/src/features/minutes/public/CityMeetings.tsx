import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { MeetingLink } from '@/features/meeting/public/MeetingLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { Section } from '@/ui/Section'
import { WhenText } from '@/ui/WhenText'
import { attendedQuery } from '../lists'

/** The latest meetings in which a city took part, each with its date and its network; nothing where there are none. */
export function CityMeetings({ city }: { city: string }) {
  const { t } = useTranslation('agenda')
  const { data: meetings = [] } = useQuery(attendedQuery(city))
  if (meetings.length === 0) return null
  return (
    <Section title={t('attended')}>
      <List listStyleType="none" spacing="sm">
        {meetings.map((meeting) => (
          <List.Item key={meeting.slug}>
            <MeetingLink meeting={meeting} />
            <Text size="sm" c="dimmed">
              <WhenText when={meeting.when} /> · <NetworkLink slug={meeting.network.slug} isShort />
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
