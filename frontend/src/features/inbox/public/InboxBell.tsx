import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { summaryQuery } from '../api'
import classes from './InboxBell.module.css'

/** The way to the inbox for whoever is signed in, with how much is new. */
export default function InboxBell() {
  const { t } = useTranslation('follow')
  const lang = useLanguage()
  const format = useFormat()
  const { data: { unread, more } = { unread: 0, more: false } } = useQuery(summaryQuery)
  const label = more ? t('bellMore', { count: unread }) : unread > 0 ? t('bellUnread', { count: unread }) : t('bell')
  return (
    <Link
      to="/$lang/inbox"
      params={{ lang }}
      className={classes.bell}
      aria-label={label}
      title={label}
      activeOptions={{ includeSearch: false }}
    >
      <IconBell aria-hidden size={20} />
      <span className={classes.word}>{t('bell')}</span>
      {/* The name of the link tells the count in words, so the figure is drawn by the style and is no text of its own. */}
      {unread > 0 && (
        <span aria-hidden className={classes.count} data-count={`${format.number(unread)}${more ? '+' : ''}`} />
      )}
    </Link>
  )
}
