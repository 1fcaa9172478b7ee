import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import classes from './DeclarationWays.module.css'

/** From what networks declared to what cities promised under it, and back. */
export function DeclarationWays() {
  const { t } = useTranslation('declaration')
  const lang = useLanguage()
  const exact = { exact: true, includeSearch: false } as const
  return (
    <nav aria-label={t('ways.label')} className={classes.ways} data-print="no">
      <Link to="/$lang/declarations" params={{ lang }} className={classes.way} activeOptions={exact}>
        {t('ways.declarations')}
      </Link>
      <Link to="/$lang/commitments" params={{ lang }} className={classes.way} activeOptions={exact}>
        {t('ways.commitments')}
      </Link>
      <Link to="/$lang/commitments/overview" params={{ lang }} className={classes.way} activeOptions={exact}>
        {t('ways.overview')}
      </Link>
    </nav>
  )
}
