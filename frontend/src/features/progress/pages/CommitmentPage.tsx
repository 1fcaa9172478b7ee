import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CommitmentView } from '@/features/commitment/public/CommitmentView'
import { commitmentQuery } from '@/features/commitment/public/queries'
import { FollowButton } from '@/features/inbox/public/FollowButton'
import { usePickText } from '@/ui/LangText'
import { reportsQuery } from '../api'
import { AcceptedEvidence } from '../parts/AcceptedEvidence'
import { Extensions } from '../parts/Extensions'
import { ReportActions } from '../parts/ReportActions'
import { Reports } from '../parts/Reports'
import { Schedule } from '../parts/Schedule'

/** A commitment with what the city reported on it. */
export function CommitmentPage() {
  const { id } = useParams({ from: '/$lang/commitments/$id' })
  const { data: reports = [] } = useQuery(reportsQuery(id))
  const { commitment } = useSuspenseQuery(commitmentQuery(id)).data
  const title = usePickText()(commitment.titles, commitment.sourceLanguage)
  const isPublic = commitment.state === 'PUBLISHED' || commitment.state === 'WITHDRAWN'
  const reached = reports.flatMap(({ state, to, indicatorValue }) =>
    state === 'ACCEPTED' && indicatorValue ? [{ to, figure: indicatorValue }] : [],
  )
  return (
    <CommitmentView
      id={id}
      reached={reached}
      reports={
        <>
          <Reports reports={reports} />
          <AcceptedEvidence reports={reports} sourceLanguage={commitment.sourceLanguage} />
        </>
      }
      actions={
        <>
          {isPublic && <FollowButton kind="COMMITMENT" record={id} name={title} />}
          <ReportActions commitment={id} reports={reports} />
        </>
      }
      schedule={
        <>
          <Schedule commitment={commitment} />
          <Extensions commitment={id} />
        </>
      }
    />
  )
}
