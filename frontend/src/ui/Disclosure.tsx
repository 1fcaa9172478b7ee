import type { ReactNode } from 'react'
import classes from './Disclosure.module.css'

/** What is there for those who ask for it; on paper it stands open. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={classes.details}>
      <summary className={classes.summary}>{summary}</summary>
      {children}
    </details>
  )
}
