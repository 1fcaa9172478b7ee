import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Adherence } from '@/api/generated'
import { adherenceTextQuery } from '@/features/adherence/public/queries'
import { SignedPaper } from '@/features/adherence/public/SignedPaper'
import { useNetworks } from '@/features/network/public/useNetworks'

/** The text as it would be signed with the answers that are saved; while they are, the one before stays in view. */
export function DraftPaper({ adherence }: { adherence: Adherence }) {
  const { fullName } = useNetworks()
  const { data: text } = useQuery({
    ...adherenceTextQuery(adherence.id, adherence.updatedAt),
    placeholderData: keepPreviousData,
  })
  return text ? (
    <SignedPaper text={text} issuer={fullName(adherence.declaration.issuer)} areClausesLinked={false} />
  ) : null
}
