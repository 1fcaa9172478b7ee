import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Section } from '@/ui/Section'
import { hostedQuery } from '../lists'
import { ConferenceEntries } from './ConferenceEntries'

/** The conferences that a city hosts or hosted; nothing at all where there are none. */
export function CityConferences({ city }: { city: string }) {
  const { t } = useTranslation('agenda')
  const { data: conferences = [] } = useQuery(hostedQuery(city))
  if (conferences.length === 0) return null
  return (
    <Section title={t('conference.hosted', { count: conferences.length })}>
      <ConferenceEntries conferences={conferences} />
    </Section>
  )
}
