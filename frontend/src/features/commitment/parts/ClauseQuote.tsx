import { Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseRef, DeclarationRef } from '@/api/generated'
import { useFields } from '@/features/declaration/public/useFields'
import { pickText } from '@/lib/i18n/languageMap'
import { Rich } from '@/lib/i18n/Rich'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import classes from './ClauseQuote.module.css'

const Markdown = lazy(() => import('@/ui/Markdown'))

interface ClauseQuoteProps {
  declaration: DeclarationRef
  /** None where the whole declaration is meant. */
  clause: ClauseRef | undefined
}

/** The clause that a commitment follows, in its words, leading to where it stands. */
export function ClauseQuote({ declaration, clause }: ClauseQuoteProps) {
  const { t, i18n } = useTranslation('commitment')
  const lang = useLanguage()
  const title = usePickText()(declaration.titles, declaration.sourceLanguage)
  const fields = useFields()
  const text = clause && pickText(clause.texts, lang, declaration.sourceLanguage)
  const number = clause?.number
  return (
    <figure className={classes.quote}>
      <Text component="figcaption" size="sm">
        <Rich
          text={number ? t('clauseOf', { number, title }) : t('under', { title })}
          marks={{
            a: (
              <AppLink
                to="/$lang/declarations/$slug"
                params={{ lang, slug: declaration.slug }}
                hash={number ? `clause-${number}` : ''}
              />
            ),
          }}
        />
      </Text>
      {text && (
        <blockquote
          className={classes.text}
          lang={text.isFallback ? text.language : undefined}
          dir={text.isFallback ? i18n.dir(text.language) : undefined}
        >
          <Suspense fallback={<p>{text.text}</p>}>
            <Markdown text={text.text} fields={fields} />
          </Suspense>
        </blockquote>
      )}
    </figure>
  )
}
