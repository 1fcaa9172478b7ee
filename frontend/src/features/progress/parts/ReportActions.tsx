import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProgressReportListItem } from '@/api/generated'
import { toApiError } from '@/api/problem'
import { commitmentActionsQuery } from '@/features/commitment/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { problemWords } from '@/lib/problemWords'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { useBeginReport } from '../writeApi'

interface ReportActionsProps {
  commitment: string
  reports: ProgressReportListItem[]
}

/** To begin a report, to go on with the one that is begun, or to read the one that waits. */
export function ReportActions({ commitment, reports }: ReportActionsProps) {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...commitmentActionsQuery(commitment), enabled: isSignedIn })
  const { mutate, isPending, error } = useBeginReport(commitment)
  const open = reports.find(({ state }) => state !== 'ACCEPTED')
  if (open) {
    const params = { lang, id: open.id }
    return (
      <ButtonLink to="/$lang/progress-reports/$id" params={params}>
        {t(`open.${open.state as 'DRAFT'}`)}
      </ButtonLink>
    )
  }
  if (!actions.some(({ action }) => action === 'createProgressReport')) return null
  return (
    <>
      <Button
        loading={isPending}
        onClick={() =>
          mutate(undefined, {
            onSuccess: ({ report: { id } }) =>
              void navigate({ to: '/$lang/progress-reports/$id/edit', params: { lang, id } }),
          })
        }
      >
        {t('begin')}
      </Button>
      {error && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {problemWords(toApiError(error))}
        </Text>
      )}
    </>
  )
}
