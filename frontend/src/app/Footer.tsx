import { Anchor, Container } from '@mantine/core'
import { Trans, useTranslation } from 'react-i18next'
import classes from './Shell.module.css'

export function Footer() {
  const { t } = useTranslation('app')
  return (
    <footer className={classes.footer}>
      <Container className={classes.footerRow}>
        <span>
          <Trans
            t={t}
            i18nKey="footer.geonames"
            components={{
              geonames: <Anchor href="https://www.geonames.org" inherit />,
              licence: <Anchor href="https://creativecommons.org/licenses/by/4.0/" rel="license" inherit />,
            }}
          />
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
