import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { useLanguage } from '@/lib/i18n/useLanguage'
import classes from './links.module.css'

interface PathLinkProps {
  path: string
  children: ReactNode
  /** What else happens when it is followed, here or in another window. */
  onFollow?: () => void
}

/** Leads to a page of the app by the path that the service tells, where the kind of record is not known beforehand. */
export function PathLink({ path, children, onFollow }: PathLinkProps) {
  const router = useRouter()
  const href = `/${useLanguage()}${path}`
  function follow(event: MouseEvent) {
    onFollow?.()
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
