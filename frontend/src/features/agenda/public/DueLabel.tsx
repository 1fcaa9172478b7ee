import { IconHourglass } from '@tabler/icons-react'
import type { AgendaEntry } from '@/api/generated'
import classes from './DueLabel.module.css'
import { isDeadline, useAgendaWords } from './useAgendaWords'

/** Above the name of a record, what is due of it; nothing for the record itself. */
export function DueLabel({ entry }: { entry: Pick<AgendaEntry, 'kind' | 'type'> }) {
  const words = useAgendaWords()
  if (!isDeadline(entry)) return null
  return (
    <div className={classes.due}>
      <IconHourglass aria-hidden size="1em" />
      {words.sort(entry)}
    </div>
  )
}
