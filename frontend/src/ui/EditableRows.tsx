import type { ReactNode } from 'react'
import classes from './EditableRows.module.css'

/** Rows of a list that is edited, a line between them. */
export function EditableRows({ isOrdered = false, children }: { isOrdered?: boolean; children: ReactNode }) {
  const List = isOrdered ? 'ol' : 'ul'
  // Without its marks Safari takes it for a list only where it says so.
  return (
    <List className={classes.rows} role="list">
      {children}
    </List>
  )
}
