import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fields } from '@/ui/Markdown'
import { Sheet } from '@/ui/Sheet'
import classes from './DeclarationPaper.module.css'
import { DeclarationText, type TextPart } from './DeclarationText'

interface DeclarationPaperProps {
  issuer: string
  /** The title as a heading of the page, or of a part of it. */
  heading: ReactNode
  title: string
  theme?: string
  language: string
  parts: TextPart[]
  fields: Fields
  areClausesLinked?: boolean
  /** What stands under the text. */
  children?: ReactNode
}

/** A declaration as a document: who issued it, what it is called, what it says. */
export function DeclarationPaper(props: DeclarationPaperProps) {
  const { issuer, heading, title, theme, language, parts, fields, areClausesLinked, children } = props
  const { i18n } = useTranslation('declaration')
  return (
    <Sheet label={title} lang={language} dir={i18n.dir(language)}>
      <header className={classes.masthead}>
        <p className={classes.issuer}>{issuer}</p>
        {heading}
        {theme && (
          <p className={classes.theme}>
            <q>{theme}</q>
          </p>
        )}
      </header>
      <DeclarationText parts={parts} fields={fields} areClausesLinked={areClausesLinked} />
      {children}
    </Sheet>
  )
}
