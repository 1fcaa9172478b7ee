import { List } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { Section } from '@/ui/Section'
import { attendanceQuery } from '../api'

/** The cities that were at a meeting; nothing while nobody noted them. */
export function WhoWasThere({ slug }: { slug: string }) {
  const { t } = useTranslation('minutes')
  const { data = [] } = useQuery(attendanceQuery(slug))
  const present = data.filter(({ presence }) => presence === 'PRESENT')
  if (present.length === 0) return null
  return (
    <Section title={t('present', { count: present.length })}>
      <List listStyleType="none" spacing={4} style={{ columns: '16rem auto' }}>
        {present.map(({ city, people, mode }) => (
          <List.Item key={city.slug}>
            <CityLink city={city} />
            {people && ` · ${t('people', { count: people })}`}
            {mode === 'ONLINE' && ` · ${t('presence.ONLINE')}`}
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
