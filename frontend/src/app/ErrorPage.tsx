import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, isApiError } from '@/api/problem'
import { problemWords } from '@/lib/problemWords'
import { NotYours } from '@/ui/Allowed'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SignInFirst } from '@/ui/SignedIn'
import { NotFoundPage } from './NotFoundPage'

/** A page that could not be shown, and the way on: nothing there, sign in first, see for whom one may act, or try again. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation('app')
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  useEffect(() => reset(), [reset])
  if (isApiError(error, 404) || isNoAddress(error)) return <NotFoundPage />
  if (isApiError(error, 401)) return <SignInFirst />
  if (isApiError(error, 403)) return <NotYours title={t('forbidden.title')} lead={problemWords(error)} />
  return (
    <Page title={t('error.title')} width="read">
      <ProblemAlert error={failure(error)} onRetry={() => void router.invalidate()} />
    </Page>
  )
}

/** No record can have such an address: what stands in it is no slug and no id, whatever was asked by it first. */
function isNoAddress(error: unknown) {
  return (
    isApiError(error, 400) &&
    error.problem.violations?.some(({ parameter = '' }) => /^(slug|id|city|network|declaration)$/.test(parameter))
  )
}

/** A part of the app that could not be fetched is a lost connection; any other fault that the API did not tell of is ours. */
function failure(error: unknown) {
  const isUnreached = error instanceof TypeError && /\bimport/i.test(error.message)
  return isApiError(error) || isUnreached ? error : new ApiError({ status: 500 })
}
