import { useQueries } from '@tanstack/react-query'
import type { MembershipListItem } from '@/api/generated'
import { networkTodayQuery } from '@/features/network/public/queries'

/** The day it is for whoever decides on these memberships; of several networks the earliest, which none of them refuses. */
export function useTodayOfAll(rows: MembershipListItem[]) {
  const networks = [...new Set(rows.map(({ network }) => network.slug))]
  return useQueries({
    queries: networks.map(networkTodayQuery),
    combine: (answers) => ({
      isPending: answers.some((answer) => answer.isPending),
      day: answers.flatMap(({ data }) => data ?? []).sort()[0],
    }),
  })
}
