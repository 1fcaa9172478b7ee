import { useTranslation } from 'react-i18next'
import type { DeclarationVersion } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import classes from './DeclarationPaper.module.css'
import { readableIn } from './textOf'

interface TextLanguagesProps {
  slug: string
  version: DeclarationVersion
  current: string
}

/** The same text in its other languages, and what is to be known of the one that is shown. */
export function TextLanguages({ slug, version, current }: TextLanguagesProps) {
  const { t } = useTranslation('declaration')
  const { t: ofUi } = useTranslation('ui')
  const lang = useLanguage()
  const format = useFormat()
  const readable = readableIn(version)
  const isReaders = current.split('-')[0] === lang
  const hasReaders = readable.some(({ language }) => language.split('-')[0] === lang)
  const status = readable.find(({ language }) => language === current)?.status
  return (
    <div data-print="no">
      {readable.length > 1 && (
        <nav aria-label={t('textLanguages')}>
          <ul className={classes.languages}>
            {readable.map(({ language }) => (
              <li key={language}>
                <AppLink
                  to="/$lang/declarations/$slug"
                  params={{ lang, slug }}
                  search={(before) => ({ ...before, language })}
                  replace
                  resetScroll={false}
                  aria-current={language === current ? 'true' : undefined}
                  hrefLang={language}
                >
                  {format.languageLabel(language)}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!isReaders && !hasReaders && (
        <p>{ofUi('fallback.whole', { wanted: format.language(lang), shown: format.language(current) })}</p>
      )}
      {(status === 'DRAFT' || status === 'OUTDATED') && <p>{t(`reading.${status}`)}</p>}
    </div>
  )
}
