import { Anchor, Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Rich } from '@/lib/i18n/Rich'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import classes from './Shell.module.css'

export function Footer() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  return (
    <footer className={classes.footer}>
      <Container className={classes.footerRow}>
        <span>
          <Rich
            text={t('footer.geonames')}
            marks={{
              geonames: <Anchor href="https://www.geonames.org" inherit />,
              licence: <Anchor href="https://creativecommons.org/licenses/by/4.0/" rel="license" inherit />,
            }}
          />
        </span>
        <span data-print="no">
          <AppLink to="/$lang/verify" params={{ lang }}>
            {t('footer.verify')}
          </AppLink>
        </span>
        <Anchor href="/docs" inherit data-print="no">
          {t('footer.api')}
        </Anchor>
        <Anchor href="/openapi" inherit data-print="no">
          {t('footer.contract')}
        </Anchor>
      </Container>
    </footer>
  )
}
