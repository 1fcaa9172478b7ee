import type { ApiError, Violation } from '@/api/problem'
import { i18n } from './i18n/i18n'

/** The server speaks English; for other readers its codes are put into their words, and its own stand beside them. */
function isServersLanguage() {
  return i18n.language === 'en'
}

/** What went wrong in one sentence, and what the server adds to it where that is in another language. */
export function problemWords({ problem, isOffline, status }: ApiError): { words: string; detail?: string } {
  if (isOffline) return { words: i18n.t('problem.offline') }
  if (status === 401) return { words: i18n.t('problem.signedOut') }
  if (isServersLanguage()) return { words: problem.detail ?? problem.title ?? i18n.t('problem.unexpected') }
  const words = known(`problem.code.${problem.code}`) ?? i18n.t('problem.unexpected')
  return { words, detail: status < 500 ? problem.detail : undefined }
}

export function violationWords({ code, message }: Violation): string {
  return (isServersLanguage() ? undefined : known(`violation.${code}`)) ?? message
}

function known(key: string): string | undefined {
  return i18n.exists(`ui:${key}`) ? i18n.t(key as 'problem.unexpected') : undefined
}
