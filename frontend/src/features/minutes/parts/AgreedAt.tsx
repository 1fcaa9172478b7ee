import type { ActionPoint } from '@/api/generated'
import { ConferenceLink } from '@/features/conference/public/ConferenceLink'
import { MeetingLink } from '@/features/meeting/public/MeetingLink'

/** The meeting or conference that agreed on an action point, as a link to it. */
export function AgreedAt({ point: { meeting, conference } }: { point: ActionPoint }) {
  if (meeting) return <MeetingLink meeting={meeting} />
  return conference ? <ConferenceLink conference={conference} /> : null
}
