import type { Meeting } from '@/api/generated'

const modes = { ONSITE: 'Offline', ONLINE: 'Online', HYBRID: 'Mixed' } as const

/** What a meeting and a conference both say of themselves. */
type Gathering = Pick<
  Meeting,
  'titles' | 'sourceLanguage' | 'when' | 'startsAt' | 'endsAt' | 'host' | 'venue' | 'mode' | 'state' | 'network'
>

/**
 * A meeting or a conference as search engines read events (schema.org `Event`). A date that is not known to the day is left out: a season is
 * no start.
 */
export function eventData(meeting: Gathering, address: string) {
  const { when, host, venue } = meeting
  const isPrecise = when.precision === 'DAY' && !/[?~%]/.test(when.edtf ?? '')
  const name = (map: Record<string, string>, language: string) => map.en ?? map[language]
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: name(meeting.titles, meeting.sourceLanguage),
    url: address,
    ...(isPrecise ? { startDate: meeting.startsAt ?? when.earliest, endDate: meeting.endsAt ?? when.latest } : {}),
    eventStatus: `https://schema.org/${meeting.state === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${modes[meeting.mode]}EventAttendanceMode`,
    ...(host && meeting.mode !== 'ONLINE'
      ? {
          location: {
            '@type': 'Place',
            name: venue?.name ?? host.ownName,
            address: { '@type': 'PostalAddress', addressLocality: host.ownName, addressCountry: host.country },
          },
        }
      : {}),
    organizer: { '@type': 'Organization', name: name(meeting.network.names, meeting.network.sourceLanguage) },
  }
}
