import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MembershipListItem, MembershipState } from '@/api/generated'
import { decideOne } from '../api'
import { movedByNetwork, reasonFor, toTransition } from '../form/decision'

export type Result = { state: 'waiting' | 'done' } | { state: 'failed'; error: unknown }

interface Wish {
  to: MembershipState
  effectiveOn: string
  note: string
}

/** Decides on several memberships, one request each, in turn; what failed can be tried again without the rest. */
export function useDecideSeveral(rows: MembershipListItem[]) {
  const queryClient = useQueryClient()
  const [results, setResults] = useState<Record<string, Result>>({})
  const [isRunning, setIsRunning] = useState(false)
  const open = rows.filter(({ id }) => results[id]?.state !== 'done')

  /** Gives whether all of them are entered now. */
  async function decide({ to, effectiveOn, note }: Wish): Promise<boolean> {
    let isWhole = true
    setIsRunning(true)
    setResults((before) => ({ ...before, ...Object.fromEntries(open.map(({ id }) => [id, { state: 'waiting' }])) }))
    for (const { id } of open) {
      const result = await decideOne(id, ({ state }) =>
        toTransition({ to, effectiveOn, note }, reasonFor(state, to, movedByNetwork[state])),
      ).then(
        (): Result => ({ state: 'done' }),
        (error): Result => ({ state: 'failed', error }),
      )
      isWhole &&= result.state === 'done'
      setResults((before) => ({ ...before, [id]: result }))
    }
    setIsRunning(false)
    await Promise.all(
      ['memberships', 'cities', 'networks', 'activities'].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    )
    return isWhole
  }

  return {
    results,
    isRunning,
    /** Those on which nothing is decided yet. */
    open,
    decide,
  }
}
