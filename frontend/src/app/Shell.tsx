import { Box } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Alternates } from './Alternates'
import { Announcement } from './Announcement'
import { Connection } from './Connection'
import { Footer } from './Footer'
import { Header } from './Header'
import classes from './Shell.module.css'

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation('app')
  return (
    <Box className={classes.shell}>
      <Alternates />
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <Header />
      <Connection />
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
      <Announcement />
    </Box>
  )
}
