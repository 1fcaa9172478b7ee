import type { ReactNode } from 'react'
import classes from './Sheet.module.css'

interface SheetProps {
  /** What the document is, for those who do not see the paper. */
  label?: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  children: ReactNode
}

/** A document on paper: set in the serif, at the length of a line of a book. */
export function Sheet({ label, lang, dir, children }: SheetProps) {
  return (
    <article className={classes.sheet} aria-label={label} lang={lang} dir={dir}>
      {children}
    </article>
  )
}
