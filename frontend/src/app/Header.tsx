import { Button, Container } from '@mantine/core'
import { useDisclosure, useWindowEvent } from '@mantine/hooks'
import { IconMenu2, IconX } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchButton } from '@/features/search/public/SearchButton'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ColourSchemeSwitch } from './ColourSchemeSwitch'
import { LanguageSwitch } from './LanguageSwitch'
import { MyWork } from './MyWork'
import classes from './Shell.module.css'
import { SignInButton } from './SignInButton'

// Most readers are not signed in: it comes only to those who are.
const InboxBell = lazy(() => import('@/features/inbox/public/InboxBell'))

/** Who we are and where one can go. In a narrow window all but the name waits behind one button. */
export function Header() {
  const { t } = useTranslation('app')
  const [isOpen, { close, toggle }] = useDisclosure()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useId()
  const { href, pathname } = useLocation()
  const lang = useLanguage()
  const { isSignedIn } = useSignIn()
  const isOfCommitments = /^\/\w+\/(commitments|progress-reports)/.test(pathname)
  const links = [
    { to: '/$lang/cities', label: t('nav.cities') },
    { to: '/$lang/networks', label: t('nav.networks') },
    { to: '/$lang/agenda', label: t('nav.agenda') },
    { to: '/$lang/declarations', label: t('nav.declarations'), isLong: true },
  ] as const

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone on has chosen
  useEffect(close, [href])

  useWindowEvent('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen) return
    close()
    button.current?.focus()
  })

  return (
    <header className={classes.header} data-print="no">
      <Container className={classes.headerRow}>
        <Link to="/$lang" params={{ lang }} className={classes.brand} activeOptions={{ exact: true }}>
          <img src="/favicon.svg" alt="" width={30} height={30} />
          {t('brand')}
        </Link>
        <Button
          ref={button}
          className={classes.menuButton}
          variant="default"
          size="sm"
          justify="start"
          leftSection={isOpen ? <IconX aria-hidden size={18} /> : <IconMenu2 aria-hidden size={18} />}
          aria-expanded={isOpen}
          aria-controls={menu}
          onClick={toggle}
        >
          {t('nav.menu')}
        </Button>
        <div id={menu} className={classes.menu} data-open={isOpen || undefined}>
          <nav aria-label={t('nav.label')} className={classes.ways}>
            <ul className={classes.nav}>
              {links.map(({ to, label, ...link }) => (
                <li key={to}>
                  <Link
                    to={to}
                    params={{ lang }}
                    className={classes.navLink}
                    activeOptions={{ includeSearch: false }}
                    data-long={'isLong' in link || undefined}
                    data-here={(isOfCommitments && to === '/$lang/declarations') || undefined}
                  >
                    {label}
                  </Link>
                </li>
              ))}
              {isSignedIn && <MyWork />}
            </ul>
          </nav>
          <SearchButton />
          <div className={classes.tools}>
            <LanguageSwitch />
            <ColourSchemeSwitch />
            {isSignedIn && (
              <Suspense fallback={<span className={classes.bell} />}>
                <InboxBell />
              </Suspense>
            )}
          </div>
          <div className={classes.person}>
            <SignInButton />
          </div>
        </div>
      </Container>
    </header>
  )
}
