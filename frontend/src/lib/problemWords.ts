import type { ApiError, Violation } from '@/api/problem'
import { i18n } from './i18n/i18n'

/** The server speaks English, with the facts of the case; for other readers its codes are put into their words alone. */
function isServersLanguage() {
  return i18n.language === 'en'
}

/** What went wrong, and the way on, in the language of the reader. */
export function problemWords({ problem, isOffline, status }: ApiError): string {
  if (isOffline) return i18n.t('problem.offline')
  if (status === 401) return i18n.t('problem.signedOut')
  if (isServersLanguage() && problem.detail) return problem.detail
  return (
    known(`refusals:reason.${problem.reason}`) ??
    known(`refusals:code.${problem.code}`) ??
    i18n.t(status < 500 ? 'problem.refused' : 'problem.unexpected')
  )
}

export function violationWords({ code, message, limit }: Violation): string {
  if (isServersLanguage()) return message
  const bound =
    limit !== undefined && known(`refusals:limit.${code}`, new Intl.NumberFormat(i18n.language).format(limit))
  return bound || (known(`refusals:violation.${code}`) ?? i18n.t('problem.invalid'))
}

function known(key: string, limit = ''): string | undefined {
  return i18n.exists(key) ? i18n.t(key as 'refusals:limit.too-long', { limit }) : undefined
}
