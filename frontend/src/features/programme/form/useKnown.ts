import { useQuery } from '@tanstack/react-query'
import { type EventKey, useEvent } from '@/features/registration/public/events'
import { programmeQuery } from '../lists'

/** What the form of a session may know of its event: its days, and what the programme has already. */
export function useKnown(key: EventKey) {
  const { event, title } = useEvent(key)
  const { data: sessions = [] } = useQuery(programmeQuery(key))
  const { earliest, latest } = event.when
  return {
    event,
    title,
    timeZone: event.timeZone,
    days: earliest && latest ? ([earliest, latest] as [string, string]) : undefined,
    rooms: [...new Set(sessions.flatMap(({ room }) => room ?? []))].sort(),
    tracks: [...new Set(sessions.flatMap(({ track }) => track ?? []))].sort(),
  }
}
