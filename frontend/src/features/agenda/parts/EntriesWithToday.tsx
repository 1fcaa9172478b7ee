import type { AgendaEntry } from '@/api/generated'
import { AgendaEntries } from '../public/AgendaEntryLine'
import { TodayLine } from './TodayLine'

interface EntriesWithTodayProps {
  entries: AgendaEntry[]
  /** Before which of them today stands; after all of them where it is their number. Without it, today is not among them. */
  place: number | undefined
}

/** Entries of the agenda, with today where it stands among them. */
export function EntriesWithToday({ entries, place }: EntriesWithTodayProps) {
  if (place === undefined) return <AgendaEntries entries={entries} />
  const before = entries.slice(0, place)
  const after = entries.slice(place)
  return (
    <>
      {before.length > 0 && <AgendaEntries entries={before} />}
      <TodayLine />
      {after.length > 0 && <AgendaEntries entries={after} />}
    </>
  )
}
