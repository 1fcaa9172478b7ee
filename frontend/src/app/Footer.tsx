import { Anchor, Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Rich } from '@/lib/i18n/Rich'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import classes from './Shell.module.css'

/** Who stands behind all this, how it treats its readers, and what programs can do with it. */
export function Footer() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const pages = [
    { to: '/$lang/about', label: t('footer.about') },
    { to: '/$lang/contact', label: t('footer.contact') },
    { to: '/$lang/privacy', label: t('footer.privacy') },
    { to: '/$lang/accessibility', label: t('footer.accessibility') },
    { to: '/$lang/verify', label: t('footer.verify') },
  ] as const
  return (
    <footer className={classes.footer}>
      <Container>
        <nav aria-label={t('footer.label')} className={classes.footerRow} data-print="no">
          {pages.map(({ to, label }) => (
            <AppLink key={to} to={to} params={{ lang }} className={classes.footerLink}>
              {label}
            </AppLink>
          ))}
          <Anchor href="/docs" inherit className={classes.footerLink}>
            {t('footer.api')}
          </Anchor>
          <Anchor href="/openapi" inherit className={classes.footerLink}>
            {t('footer.contract')}
          </Anchor>
        </nav>
        <p className={classes.credit}>
          <Rich
            text={t('footer.geonames')}
            marks={{
              geonames: <Anchor href="https://www.geonames.org" inherit />,
              licence: <Anchor href="https://creativecommons.org/licenses/by/4.0/" rel="license" inherit />,
            }}
          />
        </p>
      </Container>
    </footer>
  )
}
