import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './SignBeside.module.css'

interface SignBesideProps {
  document: ReactNode
  children: ReactNode
}

/** A question with the document in view: beside it, and where there is no room beside, below. */
export function SignBeside({ document, children }: SignBesideProps) {
  const { t } = useTranslation('signing')
  return (
    <div className={classes.beside}>
      <div>{children}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className={classes.document} aria-label={t('sign.document')} tabIndex={0} data-print="no">
        {document}
      </section>
    </div>
  )
}
