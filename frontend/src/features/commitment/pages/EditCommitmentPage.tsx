import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Offered } from '@/ui/Allowed'
import { SignedIn } from '@/ui/SignedIn'
import { commitmentActionsQuery, commitmentQuery } from '../api'
import { EditPublished } from '../parts/EditPublished'
import { Write } from '../parts/Write'

/** One form for both: what is being written saves by itself; what is published changes its words, and nothing that it is held to. */
export function EditCommitmentPage() {
  const { id } = useParams({ from: '/$lang/commitments/$id/edit' })
  return (
    <SignedIn>
      <Offered actions={commitmentActionsQuery(id)} operation="updateCommitment">
        <Edit id={id} />
      </Offered>
    </SignedIn>
  )
}

function Edit({ id }: { id: string }) {
  const held = useSuspenseQuery(commitmentQuery(id)).data
  return held.commitment.state === 'PUBLISHED' ? <EditPublished held={held} /> : <Write held={held} />
}
