import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { useLanguage } from '@/lib/i18n/useLanguage'
import classes from './links.module.css'

/** Leads to a page of the app by the path that the service tells, where the kind of record is not known beforehand. */
export function PathLink({ path, children }: { path: string; children: ReactNode }) {
  const router = useRouter()
  const href = `/${useLanguage()}${path}`
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.history.push(href)
  }
  return (
    <a href={href} onClick={follow} className={classes.link}>
      {children}
    </a>
  )
}
