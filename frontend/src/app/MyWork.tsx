import { useClickOutside, useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import classes from './Shell.module.css'

/** What whoever is signed in works on, behind one word among the ways: their tasks, their cities, their networks. */
export function MyWork() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { href, pathname } = useLocation()
  const { cityMandates, networkMandates, isAdmin } = useMe()
  const [isOpen, { close, toggle }] = useDisclosure()
  const button = useRef<HTMLButtonElement>(null)
  const around = useClickOutside<HTMLLIElement>(close)
  const list = useId()
  const links = [
    { to: '/$lang/my-work', label: t('nav.tasks'), isShown: true },
    { to: '/$lang/my-registrations', label: t('nav.myRegistrations'), isShown: true },
    { to: '/$lang/my-cities', label: t('nav.myCities'), isShown: cityMandates.length > 0 },
    { to: '/$lang/my-networks', label: t('nav.myNetworks'), isShown: isAdmin || networkMandates.length > 0 },
  ] as const

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone on has chosen
  useEffect(close, [href])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return
    // The menu around it, on a phone, stays.
    event.stopPropagation()
    close()
    button.current?.focus()
  }

  return (
    <li ref={around} className={classes.work} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={classes.navLink}
        data-here={/^\/\w+\/my-/.test(pathname) || undefined}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={toggle}
      >
        {t('nav.myWork')}
        <IconChevronDown aria-hidden size={16} />
      </button>
      <ul id={list} className={classes.workList} hidden={!isOpen}>
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
    </li>
  )
}
