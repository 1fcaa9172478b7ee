import type { ReactNode } from 'react'
import type { Activity } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'

interface ToRecordProps {
  group: Activity[]
  /** The sentence that tells of it. */
  children: ReactNode
}

/** Leads from a sentence to what it tells of, where that is one record with a page of its own that no city or network names. */
export function ToRecord({ group: [activity, ...others], children }: ToRecordProps) {
  const lang = useLanguage()
  if (!activity || others.length > 0) return children
  const { action, record } = activity
  if (record.kind === 'DECLARATION') {
    return (
      <AppLink to="/$lang/declarations/$slug" params={{ lang, slug: record.id }}>
        {children}
      </AppLink>
    )
  }
  if (record.kind === 'ADHERENCE' && action === 'TRANSITIONED') {
    return (
      <AppLink to="/$lang/adherences/$id" params={{ lang, id: record.id }}>
        {children}
      </AppLink>
    )
  }
  return children
}
