import { Container } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ColourSchemeSwitch } from './ColourSchemeSwitch'
import { LanguageSwitch } from './LanguageSwitch'
import classes from './Shell.module.css'
import { SignInButton } from './SignInButton'

export function Header() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { cityMandates, networkMandates, isAdmin } = useMe()
  const links = [
    { to: '/$lang/cities', label: t('nav.cities'), isShown: true },
    { to: '/$lang/networks', label: t('nav.networks'), isShown: true },
    { to: '/$lang/declarations', label: t('nav.declarations'), isShown: true },
    { to: '/$lang/my-cities', label: t('nav.myCities'), isShown: cityMandates.length > 0 },
    { to: '/$lang/my-networks', label: t('nav.myNetworks'), isShown: isAdmin || networkMandates.length > 0 },
  ] as const
  return (
    <header className={classes.header} data-print="no">
      <Container className={classes.headerRow}>
        <Link to="/$lang" params={{ lang }} className={classes.brand} activeOptions={{ exact: true }}>
          <img src="/favicon.svg" alt="" width={30} height={30} />
          {t('brand')}
        </Link>
        <nav aria-label={t('nav.label')} className={classes.menu}>
          <ul className={classes.nav}>
            {links
              .filter(({ isShown }) => isShown)
              .map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} params={{ lang }} className={classes.navLink} activeOptions={{ includeSearch: false }}>
                    {label}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <div className={classes.tools}>
          <LanguageSwitch />
          <ColourSchemeSwitch />
        </div>
        <div className={classes.person}>
          <SignInButton />
        </div>
      </Container>
    </header>
  )
}
