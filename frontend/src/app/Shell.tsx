import { Box } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Alternates } from './Alternates'
import { Announcement } from './Announcement'
import { Connection } from './Connection'
import { Demonstration } from './Demonstration'
import { Footer } from './Footer'
import { Header } from './Header'
import classes from './Shell.module.css'

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation('app')
  return (
    <>
      <Alternates />
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <Frame>
        <Outlet />
      </Frame>
      <Announcement />
    </>
  )
}

/** The head and the foot of every page, also of one that is still on its way. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <Box className={classes.shell}>
      <Header />
      <Connection />
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <Footer />
      <Demonstration />
    </Box>
  )
}
