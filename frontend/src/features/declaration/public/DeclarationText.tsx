import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockKind } from '@/api/generated'
import { AppLink } from '@/ui/links'
import type { Fields } from '@/ui/Markdown'
import classes from './DeclarationText.module.css'

const Markdown = lazy(() => import('@/ui/Markdown'))

export interface TextPart {
  id: string
  kind: BlockKind
  number?: number
  text: string
  /** The language of this part, where it is not that of the rest. */
  language?: string
}

interface DeclarationTextProps {
  parts: TextPart[]
  fields: Fields
  /** Where the text stands twice on a site, only one of them is linked to. */
  areClausesLinked?: boolean
}

/** The text of a declaration, part by part; the number of a clause stands in the margin and is its address. */
export function DeclarationText({ parts, fields, areClausesLinked = true }: DeclarationTextProps) {
  const { t, i18n } = useTranslation('declaration')
  return parts.map(({ id, kind, number, text, language }) => {
    const anchor = number === undefined ? undefined : `clause-${number}`
    return (
      <div
        key={id}
        id={areClausesLinked ? anchor : undefined}
        className={kind === 'PREAMBLE' ? undefined : classes[kind === 'CLAUSE' ? 'clause' : 'closing']}
        lang={language}
        dir={language && i18n.dir(language)}
      >
        {number !== undefined &&
          (areClausesLinked ? (
            <AppLink
              to="."
              search
              hash={anchor}
              hashScrollIntoView={false}
              resetScroll={false}
              className={classes.number}
              aria-label={t('clause', { number })}
            >
              {number}
            </AppLink>
          ) : (
            <span className={classes.number}>{number}</span>
          ))}
        <Suspense fallback={<p style={{ whiteSpace: 'pre-line' }}>{text}</p>}>
          <Markdown text={text} fields={fields} />
        </Suspense>
      </div>
    )
  })
}
