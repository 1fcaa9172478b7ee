import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProgressReportReview } from '@/api/generated'
import { toApiError } from '@/api/problem'
import { commitmentQuery } from '@/features/commitment/public/queries'
import { CommitmentLink } from '@/features/commitment-entry/public/CommitmentLink'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { setViolations } from '@/lib/violations'
import { Offered } from '@/ui/Allowed'
import { ConflictView } from '@/ui/ConflictView'
import { DraftNotice } from '@/ui/DraftNotice'
import { FormProblem } from '@/ui/FormProblem'
import { Page } from '@/ui/Page'
import { SavedLine } from '@/ui/SavedLine'
import { SignedIn } from '@/ui/SignedIn'
import { reportActionsQuery, reportQuery, reportReviewsQuery } from '../api'
import { partOf } from '../form/reportParts'
import { unitOf } from '../form/reportValues'
import { SaidContext } from '../form/said'
import { useReportLabels } from '../form/useReportLabels'
import { EvidenceFields } from '../parts/EvidenceFields'
import { ReportFields } from '../parts/ReportFields'
import { useReporting } from '../parts/useReporting'
import { type Held, useTransitionReport } from '../writeApi'

/** A report while the city writes it; it begins with what the last one said. */
export function EditReportPage() {
  const { id } = useParams({ from: '/$lang/progress-reports/$id/edit' })
  return (
    <SignedIn>
      <Offered actions={reportActionsQuery(id)} operation="updateProgressReport">
        <Edit id={id} />
      </Offered>
    </SignedIn>
  )
}

function Edit({ id }: { id: string }) {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const navigate = useNavigate()
  const held = useSuspenseQuery(reportQuery(id)).data
  const { report } = held
  const { commitment } = useSuspenseQuery(commitmentQuery(report.commitment.id)).data
  const { form, tags, names, saving, kept } = useReporting(held, unitOf(commitment))
  const labels = useReportLabels(tags)
  const { data: actions = [] } = useQuery(reportActionsQuery(id))
  const isReturned = report.state === 'CHANGES_REQUESTED'
  const { data: rounds = [] } = useQuery({ ...reportReviewsQuery(id), enabled: isReturned })
  const last = isReturned ? rounds.find(({ outcome }) => outcome === 'CHANGES_REQUESTED') : undefined
  const maySubmit = actions.some(({ action, to }) => action === 'transitionProgressReport' && to === 'SUBMITTED')
  const move = useTransitionReport(id)
  const [error, setError] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const [attempt, setAttempt] = useState(0)

  /** Everything is saved first; what stands in the way is said, and nothing is lost. */
  async function goOn(submit: boolean) {
    setError(undefined)
    setBusy(true)
    form.clearErrors()
    setAttempt((before) => before + 1)
    const outcome = await kept.save(refuse)
    if (outcome.is === 'kept') setError(saving.error ?? toApiError(new TypeError()))
    if (outcome.is === 'saved') await send(submit, outcome.kept)
    setBusy(false)
  }

  async function send(submit: boolean, now: Held) {
    try {
      if (submit) await move.mutateAsync({ body: { to: 'SUBMITTED' }, etag: now.etag })
    } catch (failure) {
      return refuse(failure)
    }
    kept.discard()
    if (submit) announce(t('edit.submitted'))
    return navigate({ to: '/$lang/progress-reports/$id', params: { lang, id } })
  }

  function refuse(failure: unknown) {
    if (!setViolations(failure, names, form.setError)) setError(failure)
  }

  return (
    <Page title={t('edit.title')} lead={<CommitmentLink commitment={commitment} />} width="read">
      <DraftNotice restoredAt={kept.restoredAt} onDiscard={kept.restart} />
      {kept.conflicts && (
        <ConflictView
          conflicts={kept.conflicts}
          label={(name) => labels[name] ?? name}
          show={(_, value) => (typeof value === 'string' ? value : JSON.stringify(value))}
          onResolve={kept.resolve}
        />
      )}
      {last && <Whole review={last} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void goOn(maySubmit)
        }}
      >
        <Stack gap="xl">
          <FormProblem errors={form.formState.errors} labels={labels} error={error} attempt={attempt} />
          <SaidContext value={last?.comments ?? []}>
            <ReportFields commitment={commitment} form={form} labels={labels} tags={tags} />
            <EvidenceFields held={held} />
          </SaidContext>
          <Stack gap="xs">
            <SavedLine saving={saving} at={report.updatedAt} />
            <Group>
              {maySubmit && (
                <Button type="submit" loading={isBusy}>
                  {t('edit.submit')}
                </Button>
              )}
              <Button variant={maySubmit ? 'default' : 'filled'} loading={isBusy} onClick={() => void goOn(false)}>
                {t('edit.save')}
              </Button>
            </Group>
            <Text size="sm" c="dimmed" maw="60ch">
              {t(maySubmit ? 'edit.then' : 'edit.contributor')}
            </Text>
          </Stack>
        </Stack>
      </form>
    </Page>
  )
}

/** What the reviewer wants changed on the whole; what they said of a part stands where it is filled in. */
function Whole({ review: { words, comments } }: { review: ProgressReportReview }) {
  const { t } = useTranslation('progress')
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('edit.again')}</Text>
      {words && <Text style={{ whiteSpace: 'pre-line' }}>{words}</Text>}
      {comments
        .filter(({ pointer }) => partOf(pointer) === undefined)
        .map(({ text }) => (
          <Text key={text}>{text}</Text>
        ))}
      {comments.some(({ pointer }) => partOf(pointer)) && <Text>{t('comments.below')}</Text>}
    </Stack>
  )
}
