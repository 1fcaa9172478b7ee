import type { ReactNode } from 'react'
import classes from './Columns.module.css'

/** What a page is about, and beside it, where there is room, what one looks up: below it on a phone. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={classes.columns}>
      {children}
      {aside}
    </div>
  )
}
